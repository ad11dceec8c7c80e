import type { ReactNode } from 'react';
import type { Glance } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';
import { VaultOnShelf } from './VaultOnShelf.tsx';

const said = { keyFile: 'lostKeyFile', database: 'lostDatabase', both: 'lostBoth' } as const;

/** A vault was here and part of it is gone. Says what is missing, what to keep, and the one thing that helps: a backup. */
export function LostScreen(props: { glance: Extract<Glance, { readonly state: 'lost' }>; onRestore: () => void }) {
  const words = useWords('door');
  const restore = useWords('restore');
  return (
    <DoorPage title={words('lostTitle')} below={words(said[props.glance.missing])}>
      {props.glance.vault && <VaultOnShelf face={props.glance.vault} />}
      <div className="door-wide">
        <Say kind="due" action={<Button kind="ink" icon="turnBack" onPress={props.onRestore}>{restore('have')}</Button>}>{words('lostOnlyBackup')}</Say>
        <p>{words('lostWhy')}</p>
        <Card title={words('lostKeepTitle')}>
          <ul className="stack" role="list">
            <Line icon="stop">{words('lostKeepData')}</Line>
            <Line icon="page">{words('lostKeepWords')}</Line>
            <Line icon="tablet">{words('lostKeepAsk')}</Line>
            <Line icon="info">{words('lostKeepDuty')}</Line>
          </ul>
        </Card>
      </div>
    </DoorPage>
  );
}

function Line(props: { icon: IconName; children: ReactNode }) {
  return <li className="row top"><Icon name={props.icon} /><span>{props.children}</span></li>;
}
