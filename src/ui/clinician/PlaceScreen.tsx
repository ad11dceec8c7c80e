import { Fragment, lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { EnteredKind } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import type { IdleClock } from '../shared/IdleClock.ts';
import { NoticeCardScreen } from './card/NoticeCardScreen.tsx';
import { ChildFormScreen } from './children/ChildFormScreen.tsx';
import { ChildrenScreen } from './children/ChildrenScreen.tsx';
import { ChildScreen } from './child/ChildScreen.tsx';
import { AmendNoteScreen } from './child/note/AmendNoteScreen.tsx';
import { NoteWriterScreen } from './child/note/NoteWriterScreen.tsx';
import { ReadNoteScreen } from './child/note/ReadNoteScreen.tsx';
import { ConsentScreen } from './consent/ConsentScreen.tsx';
import { FacilityScreen } from './facility/FacilityScreen.tsx';
import { KeptSearchProvider, type KeptSearch } from './find/KeptSearch.ts';
import { HandOverScreen } from './handover/HandOverScreen.tsx';
import { LedgerScreen } from './ledger/LedgerScreen.tsx';
import { usePlaces, type Place } from './Place.ts';
import { PracticeWarning } from './PracticeWarning.tsx';
import { Railed } from './Railed.tsx';
import { ReportScreen } from './report/ReportScreen.tsx';
import { TodayScreen } from './today/TodayScreen.tsx';
import { NewPassphraseScreen } from './vault/NewPassphraseScreen.tsx';
import { NewWordsScreen } from './vault/NewWordsScreen.tsx';
import { VaultScreen } from './vault/VaultScreen.tsx';
import { VoicesScreen } from './voices/VoicesScreen.tsx';

// Used once in a long while: they come when they are gone to.
const NewSharesScreen = lazy(async () => ({ default: (await import('./shares/NewSharesScreen.tsx')).NewSharesScreen }));
const DropSharesScreen = lazy(async () => ({ default: (await import('./shares/DropSharesScreen.tsx')).DropSharesScreen }));
const OpensScreen = lazy(async () => ({ default: (await import('./shares/OpensScreen.tsx')).OpensScreen }));
const CopyScreen = lazy(async () => ({ default: (await import('./copy/CopyScreen.tsx')).CopyScreen }));
const KeysScreen = lazy(async () => ({ default: (await import('./keys/KeysScreen.tsx')).KeysScreen }));
const PutBackScreen = lazy(async () => ({ default: (await import('./putback/PutBackScreen.tsx')).PutBackScreen }));
const HoldScreen = lazy(async () => ({ default: (await import('./hold/HoldScreen.tsx')).HoldScreen }));
const FindScreen = lazy(async () => ({ default: (await import('./find/FindScreen.tsx')).FindScreen }));
const PhrasesScreen = lazy(async () => ({ default: (await import('./phrases/PhrasesScreen.tsx')).PhrasesScreen }));
const ShredScreen = lazy(async () => ({ default: (await import('./shred/ShredScreen.tsx')).ShredScreen }));

const SummaryScreen = lazy(async () => ({ default: (await import('./summary/SummaryScreen.tsx')).SummaryScreen }));
const LeaveScreen = lazy(async () => ({ default: (await import('./leave/LeaveScreen.tsx')).LeaveScreen }));

// The pages of the record: each comes as it is gone to.
const AddRecordScreen = lazy(async () => ({ default: (await import('./child/record/AddRecordScreen.tsx')).AddRecordScreen }));
const SessionRoomScreen = lazy(async () => ({ default: (await import('./child/session/SessionRoomScreen.tsx')).SessionRoomScreen }));
const SessionScreen = lazy(async () => ({ default: (await import('./child/record/SessionScreen.tsx')).SessionScreen }));
const ProgressScreen = lazy(async () => ({ default: (await import('./child/record/ProgressScreen.tsx')).ProgressScreen }));
const EnteredScreen = lazy(async () => ({ default: (await import('./child/record/entered/EnteredScreen.tsx')).EnteredScreen }));
const ReadRecordScreen = lazy(async () => ({ default: (await import('./child/record/ReadRecordScreen.tsx')).ReadRecordScreen }));
const AmendRecordScreen = lazy(async () => ({ default: (await import('./child/record/AmendRecordScreen.tsx')).AmendRecordScreen }));
const WholeRecordScreen = lazy(async () => ({ default: (await import('./child/record/whole/WholeRecordScreen.tsx')).WholeRecordScreen }));
const ScoresScreen = lazy(async () => ({ default: (await import('./child/record/scores/ScoresScreen.tsx')).ScoresScreen }));

/** The screen of the place where we are. Private pages and the hand-over bring their own frame: there the rail would be in the way. */
export function PlaceScreen(props: { clock: IdleClock }) {
  const { place } = usePlaces();
  const [isTold, setTold] = useState(false);
  const kept = useRef<KeptSearch | null>(null);
  if (isAway(place)) kept.current = null;
  const screen = <Fragment key={JSON.stringify(place)}><Suspense fallback={<main className="main" aria-busy="true" />}>{screenOf(place, { isTold, onTold: () => setTold(true) })}</Suspense></Fragment>;
  return <KeptSearchProvider value={kept}>{isBare(place) ? screen : <Railed clock={props.clock}>{screen}</Railed>}<PracticeWarning place={place} /></KeptSearchProvider>;
}

/** Where nobody comes back from to what was looked for. */
function isAway({ at }: Place): boolean {
  return at === 'today' || at === 'children' || at === 'report' || at === 'ledger';
}

function isBare({ at }: Place): boolean {
  return at === 'note' || at === 'readNote' || at === 'amendNote' || at === 'handOver' || at === 'putBack' || at === 'noticeCard' || at === 'session';
}

/** told: what is said once after unlocking, until it was read. */
function screenOf(place: Place, told: { readonly isTold: boolean; readonly onTold: () => void }): ReactNode {
  switch (place.at) {
    case 'today': return <TodayScreen {...told} />;
    case 'children': return <ChildrenScreen gone={place.gone ?? null} />;
    case 'find': return <FindScreen wing={place.wing} />;
    case 'newChild': return <ChildFormScreen child={null} />;
    case 'changeChild': return <ChildFormScreen child={place.child} />;
    case 'hold': return <HoldScreen child={place.child} />;
    case 'shred': return <ShredScreen child={place.child} />;
    case 'facility': return <FacilityScreen />;
    case 'phrases': return <PhrasesScreen />;
    case 'report': return <ReportScreen />;
    case 'vault': return <VaultScreen />;
    case 'newPassphrase': return <NewPassphraseScreen />;
    case 'newWords': return <NewWordsScreen />;
    case 'newShares': return <NewSharesScreen />;
    case 'dropShares': return <DropSharesScreen />;
    case 'copy': return <CopyScreen />;
    case 'keys': return <KeysScreen />;
    case 'opens': return <OpensScreen />;
    case 'putBack': return <PutBackScreen />;
    case 'ledger': return <LedgerScreen child={place.child} />;
    case 'child': return <ChildScreen child={place.child} />;
    case 'note': return <NoteWriterScreen child={place.child} />;
    case 'readNote': return <ReadNoteScreen child={place.child} number={place.number} />;
    case 'amendNote': return <AmendNoteScreen child={place.child} of={place.of} />;
    case 'addRecord': return <AddRecordScreen child={place.child} />;
    case 'record': return <FormOf child={place.child} kind={place.kind} />;
    case 'wholeRecord': return <WholeRecordScreen child={place.child} />;
    case 'scores': return <ScoresScreen child={place.child} />;
    case 'readRecord': return <ReadRecordScreen child={place.child} number={place.number} />;
    case 'amendRecord': return <AmendRecordScreen child={place.child} of={place.of} />;
    case 'summary': return <SummaryScreen child={place.child} summary={place.summary} />;
    case 'handOver': return <HandOverScreen child={place.child} summary={place.summary} sheAsks={place.sheAsks ?? false} whoSaw={place.whoSaw ?? false} />;
    case 'noticeCard': return <NoticeCardScreen child={place.child} card={place.card} begins={place.begins ?? false} />;
    case 'session': return <SessionRoomScreen child={place.child} />;
    case 'leave': return <LeaveScreen child={place.child} />;
    case 'voices': return <VoicesScreen child={place.child} kind={place.kind} summary={place.summary} />;
    case 'consent': return <ConsentScreen child={place.child} consent={place.consent} />;
  }
}

function FormOf({ child, kind }: { child: ChildId; kind: EnteredKind }) {
  if (kind === 'session') return <SessionScreen child={child} />;
  return kind === 'progress' ? <ProgressScreen child={child} /> : <EnteredScreen child={child} kind={kind} />;
}
