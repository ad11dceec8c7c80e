import type { Glance, Unlocked, VaultContract } from '../../bridge/VaultContract.ts';
import { Announcer } from '../shared/Announcer.tsx';
import './clinician.css';
import { ElsewhereScreen } from './door/ElsewhereScreen.tsx';
import { FirstRun } from './door/FirstRun.tsx';
import { LostScreen } from './door/LostScreen.tsx';
import { MakingScreen } from './door/MakingScreen.tsx';
import { RefusedScreen } from './door/RefusedScreen.tsx';
import { UnlockScreen } from './door/UnlockScreen.tsx';
import { TabletProvider, type Tablet } from './Tablet.ts';
import { WordsProvider } from './WordsProvider.tsx';

type DoorProps = {
  readonly glance: Glance;
  /** Null only where the glance is 'refused'. */
  readonly vault: VaultContract | null;
  readonly tablet: Tablet;
  readonly onGlance: (glance: Glance) => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  readonly openRecipient: () => void;
};

/** All there is before a vault is unlocked. */
export function Door(props: DoorProps) {
  return (
    <TabletProvider value={props.tablet}>
      <WordsProvider>
        <Announcer><DoorFor {...props} key={props.glance.state} /></Announcer>
      </WordsProvider>
    </TabletProvider>
  );
}

function DoorFor({ glance, vault, ...props }: DoorProps) {
  if (glance.state === 'refused') return <RefusedScreen problem={glance.problem} openRecipient={props.openRecipient} />;
  if (glance.state === 'lost') return <LostScreen glance={glance} />;
  if (!vault) throw new Error('a door without its vault');
  switch (glance.state) {
    case 'none': return <FirstRun vault={vault} {...props} />;
    case 'making': return <MakingScreen vault={vault} onGlance={props.onGlance} />;
    case 'ready': return <UnlockScreen glance={glance} vault={vault} {...props} />;
    case 'openElsewhere': return <ElsewhereScreen glance={glance} vault={vault} onGlance={props.onGlance} />;
  }
}
