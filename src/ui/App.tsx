import './shared/styles.ts';
import { lazy, Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { Door } from './clinician/Door.tsx';
import type { House } from './clinician/House.ts';
import { Replaced } from './clinician/Replaced.tsx';
import type { Tablet } from './clinician/Tablet.ts';
import { Guarded } from './Guarded.tsx';
import { Opening } from './Opening.tsx';
import { leavePage } from './offline/leavePage.ts';
import { takeShortcut } from './offline/takeShortcut.ts';
import { openCourier } from './openCourier.ts';
import { longAct } from './openVault.ts';
import type { OpenHouse } from './OpenHouse.ts';
import { tablet as known } from './tablet.ts';
import { useHouses, type Houses, type Starts } from './useHouses.ts';

const ClinicianHouse = lazy(async () => ({ default: (await import('./clinician/ClinicianHouse.tsx')).ClinicianHouse }));
const restingRoom = () => import('./child/RestingRoom.tsx');
// Where the code is replaced while she is in her room (Note: taken over unasked), the room can rest without loading anything.
const ChildRoom = lazy(async () => ({ default: (await Promise.all([import('./child/ChildRoom.tsx'), restingRoom()]))[0].ChildRoom }));
const RestingRoom = lazy(async () => ({ default: (await restingRoom()).RestingRoom }));
const RecipientHouse = lazy(async () => ({ default: (await import('./recipient/RecipientHouse.tsx')).RecipientHouse }));

/** The whole app. */
export function App({ starts }: { readonly starts: Starts }) {
  return <Guarded><AllHouses starts={starts} /></Guarded>;
}

/** A door, or the one house that is open. */
function AllHouses({ starts }: { readonly starts: Starts }) {
  const houses = useHouses(starts);
  const { open, update } = houses;
  const tablet = useMemo(() => ({ ...known, applyUpdate: () => void update() }), [update]);
  useEffect(() => followShortcut(open, houses), [open]);
  return <Guarded key={keyOf(open)} {...onceBroken(open, houses)}><Shown open={open} houses={houses} starts={starts} tablet={tablet} /></Guarded>;
}

/** A house that broke is another than the next. */
function keyOf(open: OpenHouse): string {
  return open.name === 'clinician' ? `${open.name} ${open.entry}` : open.name;
}

/** The clinician's house locks, with her last words saved; a child's room rests, and tells her nothing of it. */
function onceBroken(open: OpenHouse, houses: Houses): { readonly onBroken?: () => void; readonly instead?: ReactNode } {
  if (open.name === 'clinician') return { onBroken: () => void houses.keeper.lock('broken'), instead: <Opening /> };
  if (open.name === 'child') return { onBroken: () => houses.rest(open.line), instead: <Opening /> };
  return {};
}

function Shown({ open, ...props }: { readonly open: OpenHouse; readonly houses: Houses; readonly starts: Starts; readonly tablet: Tablet }) {
  const { houses, tablet } = props;
  switch (open.name) {
    case 'opening': return <Opening />;
    case 'replaced': return <Replaced was={open.was} version={tablet.version} language={tablet.language.get()} />;
    case 'door': return <AtTheDoor open={open} houses={houses} tablet={tablet} />;
    default: return <Suspense fallback={<Opening />}><Inside open={open} {...props} /></Suspense>;
  }
}

// Only from the door: not from a tablet that is with a child.
function followShortcut(open: OpenHouse, houses: Houses): void {
  if (open.name === 'opening') return;
  if (takeShortcut() === 'package' && open.name === 'door') houses.openRecipient(open.line);
}

type DoorProps = { readonly open: Extract<OpenHouse, { readonly name: 'door' }>; readonly houses: Houses; readonly tablet: Tablet };

function AtTheDoor({ open, houses, tablet }: DoorProps) {
  const { line, glance } = open;
  return (
    <Door
      glance={glance}
      vault={line?.vault ?? null}
      tablet={tablet}
      progress={longAct}
      onUnlocked={(unlocked) => houses.enter(line, unlocked)}
      openRecipient={() => houses.openRecipient(line)}
    />
  );
}

type InsideProps = {
  readonly open: Exclude<OpenHouse, { readonly name: 'opening' | 'door' | 'replaced' }>;
  readonly houses: Houses;
  readonly starts: Starts;
  readonly tablet: Tablet;
};

function Inside({ open, houses, starts, tablet }: InsideProps) {
  switch (open.name) {
    case 'clinician': return <ClinicianHouse key={open.entry} tablet={tablet} house={houseOf(open, houses)} />;
    case 'child': return <ChildRoom porter={open.line.porter} rest={() => houses.rest(open.line)} met={(practice) => houses.met(open.line, practice)} />;
    case 'resting': return <RestingRoom practice={open.practice ?? false} language={tablet.language.get()} openDoor={houses.returnToDoor} />;
    case 'recipient': return <RecipientHouse startCourier={() => openCourier(starts.startCourier())} leave={() => void leavePage()} language={tablet.language} speak={tablet.speak} />;
  }
}

function houseOf({ line, unlocked }: Extract<OpenHouse, { readonly name: 'clinician' }>, houses: Houses): House {
  const { keeper } = houses;
  return {
    vault: line.vault,
    progress: longAct,
    unlocked,
    lock: () => void keeper.lock(),
    saveLastWords: keeper.saveLastWords,
    reenter: (next) => houses.enter(line, next),
    holdLastWords: keeper.holdLastWords,
    holdIdle: keeper.holdIdle,
    expectPicker: keeper.expectPicker,
    handOver: (asked) => houses.handOver(line, asked),
  };
}
