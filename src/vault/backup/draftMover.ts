import type { Wing } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import { openDraft, sealDraft } from '../books/Draft.ts';
import { draftId, draftsOf } from '../books/draftId.ts';
import { openRecording, recordingId, recordingKeys, recordingsOf, sealRecording, type RecordingShelf } from '../books/Recording.ts';
import { recordingShelves } from '../books/recordingShelves.ts';
import { childrenOf, type ShelfState } from '../books/Shelf.ts';
import { wingKeys } from '../keys/bookKeys.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { toHex } from '../sodium.ts';
import type { Row } from '../store/Store.ts';

type Between = { readonly from: HeldKeys; readonly to: HeldKeys };

/**
 * What moves the rows that lie among the drafts, drafts and recordings, from the branch that wrote them to the one that is restored.
 * null: one that does not open cannot be sealed for the new branch.
 */
export function draftMover(between: Between, state: ShelfState): (row: Row) => Row | null {
  const movers = new Map<string, (row: Row) => Row | null>();
  for (const { card: { id: child } } of childrenOf(state)) {
    for (const wing of ['private', 'record'] as const) {
      movers.set(toHex(draftsOf(between.from, child, wing)), (row) => moveDraft(between, { child, wing }, row));
    }
  }
  for (const shelf of recordingShelves(state)) {
    movers.set(toHex(recordingsOf(between.from, shelf)), (row) => moveRecording(between, shelf, row));
  }
  return (row) => movers.get(toHex(row.id.subarray(0, 16)))?.(row) ?? null;
}

function moveDraft({ from, to }: Between, place: { readonly child: ChildId; readonly wing: Wing }, { id, sealed }: Row): Row | null {
  const keys = wingKeys(to, place.wing, place.child);
  const draft = keys.ok ? openDraft(sealed, { held: from, ...place, id }, keys.value) : null;
  if (!keys.ok || draft === null) return null;
  const next = draftId(to, place.child, draft.slot);
  const again = sealDraft(draft, { held: to, ...place, id: next }, keys.value);
  return again.ok ? { id: next, sealed: again.value } : null;
}

function moveRecording({ from, to }: Between, shelf: RecordingShelf, { id, sealed }: Row): Row | null {
  const keys = recordingKeys(to, shelf);
  const recording = keys.ok ? openRecording(sealed, { held: from, shelf, id }, keys.value) : null;
  if (!keys.ok || recording === null) return null;
  const next = recordingId(to, shelf, recording.name);
  return { id: next, sealed: sealRecording(recording, { held: to, shelf, id: next }, keys.value) };
}
