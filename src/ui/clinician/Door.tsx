import { lazy, Suspense, type ReactNode } from 'react';
import type { Glance, Unlocked } from '../../bridge/Glance.ts';
import type { VaultContract } from '../../bridge/VaultContract.ts';
import type { VaultId } from '../../core/Id.ts';
import { Announcer } from '../shared/Announcer.tsx';
import { Practice } from '../shared/Practice.tsx';
import './clinician.css';
import { DoorWaysProvider, useDoor, type DoorPlace } from './door/DoorWays.ts';
import { ElsewhereScreen } from './door/ElsewhereScreen.tsx';
import { facesOf } from './door/facesOf.ts';
import { RefusedScreen } from './door/RefusedScreen.tsx';
import { UnlockScreen } from './door/UnlockScreen.tsx';
import { useDoorWays } from './door/useDoorWays.ts';
import { doorSpoken } from './messages/doorSpoken.ts';
import { TabletProvider, type Tablet } from './Tablet.ts';
import { useAtWork } from './useAtWork.ts';
import { usePracticeSaid } from './usePracticeSaid.ts';
import { VaultProgressProvider, type VaultProgress } from './VaultProgress.ts';
import { WordsProvider } from './WordsProvider.tsx';

// What a tablet seldom needs, or once, is not loaded for its door.
const FirstRun = lazy(async () => ({ default: (await import('./door/FirstRun.tsx')).FirstRun }));
const MakingPractice = lazy(async () => ({ default: (await import('./door/MakingPractice.tsx')).MakingPractice }));
const LostScreen = lazy(async () => ({ default: (await import('./door/LostScreen.tsx')).LostScreen }));
const MakingScreen = lazy(async () => ({ default: (await import('./door/MakingScreen.tsx')).MakingScreen }));
const RestoreScreen = lazy(async () => ({ default: (await import('./door/RestoreScreen.tsx')).RestoreScreen }));
const PutBack = lazy(async () => ({ default: (await import('./putback/PutBack.tsx')).PutBack }));
const ShelfScreen = lazy(async () => ({ default: (await import('./door/ShelfScreen.tsx')).ShelfScreen }));
const CopyAtDoor = lazy(async () => ({ default: (await import('./copy/CopyAtDoor.tsx')).CopyAtDoor }));
const RemovalScreen = lazy(async () => ({ default: (await import('./door/RemovalScreen.tsx')).RemovalScreen }));
const RemovingScreen = lazy(async () => ({ default: (await import('./door/RemovingScreen.tsx')).RemovingScreen }));

type DoorProps = {
  readonly glance: Glance;
  /** Null only where the glance is 'refused'. */
  readonly vault: VaultContract | null;
  readonly tablet: Tablet;
  readonly progress: VaultProgress;
  readonly onUnlocked: (unlocked: Unlocked) => void;
  readonly openRecipient: () => void;
};

/** All there is before a vault is unlocked. */
export function Door(props: DoorProps) {
  return (
    <TabletProvider value={props.tablet}>
      <WordsProvider words={doorSpoken}>
        <VaultProgressProvider value={props.progress}>
          <Announcer>
            {props.vault ? <Ways {...props} vault={props.vault} /> : <NoDoor {...props} />}
          </Announcer>
        </VaultProgressProvider>
      </WordsProvider>
    </TabletProvider>
  );
}

function NoDoor({ glance, openRecipient }: DoorProps) {
  if (glance.state !== 'refused') throw new Error('a door without its vault');
  return <RefusedScreen problem={glance.problem} openRecipient={openRecipient} />;
}

function Ways(props: DoorProps & { readonly vault: VaultContract }) {
  const { place, ways } = useDoorWays(props);
  useAtWork(place.at === 'restore' || place.at === 'putBack' || place.at === 'removal');
  return (
    <DoorWaysProvider value={ways}>
      <Suspense fallback={<main className="door" aria-busy="true" />}><Practice said={usePracticeSaid(vaultAt(place))} key={keyOf(place)}><DoorFor place={place} /></Practice></Suspense>
    </DoorWaysProvider>
  );
}

/** The vault that is shown, if it is one. */
function vaultAt(place: DoorPlace): VaultId | null {
  if (place.at === 'putBack') return place.vault;
  if (place.at !== 'glance' && place.at !== 'removal') return null;
  const { glance } = place;
  return glance.state === 'lost' ? glance.id : 'vault' in glance ? glance.vault?.id ?? null : null;
}

/** A screen stays what it is while only what is known of its vault changes. */
function keyOf(place: DoorPlace): string {
  if (place.at !== 'glance') return place.at;
  const { glance } = place;
  return 'vault' in glance ? `${glance.state} ${glance.vault?.id ?? ''}` : glance.state;
}

function DoorFor({ place }: { readonly place: DoorPlace }): ReactNode {
  const ways = useDoor();
  switch (place.at) {
    case 'glance': return <GlanceFor glance={place.glance} />;
    case 'new': return <FirstRun faces={place.faces} />;
    case 'restore': return <RestoreScreen vault={ways.vault} emblem={place.emblem} faces={place.faces} onBack={ways.back} onUnlocked={ways.onUnlocked} />;
    case 'putBack': return <PutBack vault={ways.vault} onBack={ways.back} onUnlocked={ways.onUnlocked} />;
    case 'removal': return <RemovalScreen glance={place.glance} />;
    case 'copy': return <CopyAtDoor />;
    case 'practice': return <MakingPractice />;
  }
}

function GlanceFor({ glance }: { readonly glance: Glance }): ReactNode {
  const ways = useDoor();
  switch (glance.state) {
    case 'none': return <FirstRun faces={facesOf(glance)} />;
    case 'lost': return <LostScreen glance={glance} />;
    case 'making': return <MakingScreen glance={glance} />;
    case 'ready': return <UnlockScreen glance={glance} />;
    case 'openElsewhere': return <ElsewhereScreen glance={glance} />;
    case 'removing': return <RemovingScreen glance={glance} />;
    case 'shelf': return <ShelfScreen vaults={glance.vaults} />;
    case 'refused': return <RefusedScreen problem={glance.problem} openRecipient={ways.openRecipient} />;
  }
}
