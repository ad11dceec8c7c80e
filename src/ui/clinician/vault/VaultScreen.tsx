import type { Standing } from '../../../bridge/Standing.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { BackupCard } from './BackupCard.tsx';
import { CheckCard } from './CheckCard.tsx';
import { KeysSay } from './KeysSay.tsx';
import { OpensCard } from './OpensCard.tsx';

/** The vault itself: its backup, what opens it, whether it is whole. How it stands may come late or not at all; all else works without. */
export function VaultScreen() {
  const { vault } = useHouse();
  const words = useWords('vault');
  const house = useWords('house');
  const places = usePlaces();
  const [loaded, again] = useLoaded(() => vault.standing());
  const standing: Standing | null = loaded.state === 'open' ? loaded.value : null;
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="today">
        <div className="stack today-main">
          {loaded.state === 'failed' && <ProblemSay problem={loaded.problem} />}
          {standing && <KeysSay standing={standing} again={again} />}
          <BackupCard last={standing && standing.lastBackup} isKnown={standing !== null} again={again} />
          <CheckCard />
        </div>
        <aside className="stack today-main">
          <OpensCard />
          <Card title={words('tabletTitle')}>
            <p className="small">{words('tabletWhat')}</p>
            <div><Button size="small" icon="tablet" onPress={() => places.go({ at: 'today' })}>{words('tabletOpen')}</Button></div>
          </Card>
        </aside>
      </div>
    </Screen>
  );
}
