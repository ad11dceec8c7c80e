import type { Standing } from '../../../bridge/Standing.ts';
import { Arriving } from '../../shared/Arriving.tsx';
import { usePractice } from '../../shared/Practice.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { BackupCard } from '../backup/BackupCard.tsx';
import { TryCard } from '../backup/TryCard.tsx';
import { HoldOnAll } from '../hold/HoldOnAll.tsx';
import { SharesCard } from '../shares/SharesCard.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { AsideCard } from '../putback/AsideCard.tsx';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { CheckCard } from './CheckCard.tsx';
import { CopyCard } from './CopyCard.tsx';
import { HealthCard } from './HealthCard.tsx';
import { KeysSay } from './KeysSay.tsx';
import { KeysCard } from '../keys/KeysCard.tsx';
import { OpensCard } from './OpensCard.tsx';

/**
 * The vault itself: how it stands, then what is done about it (backup, trying one, a check), and beside it what opens it. How it stands
 * is waited for a moment; it may come later or not at all, and all else works without.
 */
export function VaultScreen() {
  return <Arriving><VaultPage /></Arriving>;
}

function VaultPage() {
  const { vault } = useHouse();
  const words = useWords('vault');
  const house = useWords('house');
  const practice = useWords('practice');
  const places = usePlaces();
  const [loaded, again] = useLoaded(() => vault.standing());
  const standing: Standing | null = loaded.state === 'open' ? loaded.value : null;
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      {loaded.state === 'failed' && <ProblemSay problem={loaded.problem} />}
      <div className="stack today-main vault-stands">
        {usePractice() && <Say kind="due" icon="pencil">{practice('howToRemove')}</Say>}
        {standing && <KeysSay standing={standing} again={again} />}
        <HealthCard standing={standing} />
      </div>
      <div className="today">
        <div className="stack today-main">
          <div id="vault-backup"><BackupCard hasShares={standing && standing.shares !== null} again={again} /></div>
          <div id="vault-try"><TryCard last={standing && standing.lastDrill} again={again} /></div>
          <CheckCard />
        </div>
        <aside className="stack today-main">
          <OpensCard />
          <SharesCard standing={standing} />
          <AsideCard />
          {standing && <HoldOnAll hold={standing.hold} />}
          <KeysCard />
          <CopyCard />
        </aside>
      </div>
    </Screen>
  );
}
