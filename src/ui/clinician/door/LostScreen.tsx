import type { ReactNode } from 'react';
import type { Glance } from '../../../bridge/Glance.ts';
import { isPractice } from '../../../core/practice.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { useDoor } from './DoorWays.ts';
import { facesOf, freeEmblems } from './facesOf.ts';
import { OtherVaults } from './OtherVaults.tsx';
import { RemovePractice } from './RemovePractice.tsx';
import { RemovalNotice } from './RemovalNotice.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

const said = { keyFile: 'lostKeyFile', database: 'lostDatabase', both: 'lostBoth' } as const;

/** A vault was here and part of it is gone. Says what is missing, what to keep, and the one thing that helps: a backup. */
export function LostScreen(props: { glance: Extract<Glance, { readonly state: 'lost' }> }) {
  const words = useWords('door');
  const restore = useWords('restore');
  const removal = useWords('removal');
  const ways = useDoor();
  const { glance } = props;
  const is = isPractice(glance.id);
  const faces = facesOf({ ...glance, vault: null });
  // A practice vault comes back under its own picture, whichever is named.
  const emblem = is ? freeEmblems(faces)[0]?.id : glance.vault?.emblem;
  const putBack = () => ways.go({ at: 'restore', emblem: emblem ?? null, faces });
  return (
    <DoorPage title={words('lostTitle')} below={words(said[props.glance.missing])}>
      {glance.vault && <VaultOnShelf face={glance.vault} />}
      {glance.removal && <RemovalNotice glance={glance} removal={glance.removal} />}
      <div className="door-wide">
        <Say kind="due" action={<Button kind="ink" icon="turnBack" onPress={putBack}>{restore('have')}</Button>}>{words('lostOnlyBackup')}</Say>
        <p>{words('lostWhy')}</p>
        <Card title={words('lostKeepTitle')}>
          <ul className="stack" role="list">
            <Line icon="stop">{words('lostKeepData')}</Line>
            <Line icon="page">{words('lostKeepWords')}</Line>
            <Line icon="tablet">{words('lostKeepAsk')}</Line>
            <Line icon="info">{words('lostKeepDuty')}</Line>
          </ul>
        </Card>
        <div className="row wrap">
          {glance.beside.length > 0 && <OtherVaults glance={glance} />}
          {is && <RemovePractice vault={glance.id} isDisabled={false} />}
          {!is && !glance.removal && <Button kind="plain" size="small" onPress={() => ways.go({ at: 'removal', glance })}>{removal('forgotten')}</Button>}
        </div>
      </div>
    </DoorPage>
  );
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
