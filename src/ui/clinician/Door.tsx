import type { Glance, Unlocked } from '../../bridge/Glance.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import { Announcer } from '../shared/Announcer.tsx';
import './clinician.css';
import { ElsewhereScreen } from './door/ElsewhereScreen.tsx';
import { FirstRun } from './door/FirstRun.tsx';
import { LostScreen } from './door/LostScreen.tsx';
import { MakingScreen } from './door/MakingScreen.tsx';
import { OrRestore } from './door/OrRestore.tsx';
import { RefusedScreen } from './door/RefusedScreen.tsx';
import { UnlockScreen } from './door/UnlockScreen.tsx';
import { atDoor } from './messages/atDoor.ts';
import { TabletProvider, type Tablet } from './Tablet.ts';
import { VaultProgressProvider, type VaultProgress } from './VaultProgress.ts';
import { WordsProvider } from './WordsProvider.tsx';

type DoorProps = {
  readonly glance: Glance;
  /** Null only where the glance is 'refused'. */
  readonly vault: VaultContract | null;
  readonly tablet: Tablet;
  readonly progress: VaultProgress;
  readonly onGlance: (glance: Glance) => void;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  readonly openRecipient: () => void;
};

/** All there is before a vault is unlocked. */
export function Door(props: DoorProps) {
  return (
    <TabletProvider value={props.tablet}>
      <WordsProvider words={atDoor}>
        <VaultProgressProvider value={props.progress}>
          <Announcer><DoorFor {...props} key={props.glance.state} /></Announcer>
        </VaultProgressProvider>
      </WordsProvider>
    </TabletProvider>
  );
}

function DoorFor({ glance, vault, ...props }: DoorProps) {
  if (glance.state === 'refused') return <RefusedScreen problem={glance.problem} openRecipient={props.openRecipient} />;
  if (!vault) throw new Error('a door without its vault');
  switch (glance.state) {
    case 'none': return <OrRestore vault={vault} emblem={null} onUnlocked={props.onUnlocked}>{restore => <FirstRun vault={vault} onRestore={restore} {...props} />}</OrRestore>;
    case 'lost': return <OrRestore vault={vault} emblem={glance.vault?.emblem ?? null} onUnlocked={props.onUnlocked}>{restore => <LostScreen glance={glance} onRestore={restore} />}</OrRestore>;
    case 'making': return <MakingScreen vault={vault} onGlance={props.onGlance} />;
    case 'ready': return <UnlockScreen glance={glance} vault={vault} {...props} />;
    case 'openElsewhere': return <ElsewhereScreen glance={glance} vault={vault} onGlance={props.onGlance} />;
  }
}
