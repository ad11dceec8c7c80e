import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { generationOf } from '../seal/openRow.ts';
import type { Row } from '../store/Store.ts';
import { inTurn } from './inTurn.ts';
import { recordingIds } from './readRecordings.ts';
import { openRecording, recordingKeys, sealRecording, type RecordingShelf } from './Recording.ts';
import type { Shelf } from './Shelf.ts';

/** Recordings of a step: at most two MiB are opened and sealed in it. */
const inStep = 8;

/** Seals every recording of a shelf that is under an older key under the newest. false: one does not open, and lies as it lay. */
export async function* sealRecordingsAnew(shelf: Shelf, on: RecordingShelf): AsyncGenerator<void, Result<boolean>, undefined> {
  const ids = await recordingIds(shelf, on);
  if (!ids.ok) return fail<Problem>(ids.problem);
  let whole = true;
  for (let from = 0; from < ids.value.length; from += inStep) {
    const sealed = await inTurn(shelf, () => sealSome(shelf, on, ids.value.slice(from, from + inStep)));
    if (!sealed.ok) return sealed;
    whole &&= sealed.value;
    yield;
  }
  return ok(whole);
}

/** What was recorded anew since the walk began is under the newest key, and what was thrown away is no damage. */
async function sealSome({ held, state, store }: Shelf, on: RecordingShelf, ids: readonly Uint8Array[]): Promise<Result<boolean>> {
  const keys = recordingKeys(held, on);
  if (!keys.ok) return keys;
  const rows = await store.readDrafts(ids);
  if (!rows.ok) return fail<Problem>(rows.problem);
  const older = ids.flatMap((id, at) => {
    const row = rows.value[at];
    return row && generationOf(row) !== keys.value.generation ? [{ id, row }] : [];
  });
  const putDrafts = older.flatMap(({ id, row }): Row[] => {
    const place = { held, shelf: on, id };
    const recording = openRecording(row, place, keys.value);
    return recording === null ? [] : [{ id, sealed: sealRecording(recording, place, keys.value) }];
  });
  const written = putDrafts.length === 0 ? ok(null) : await store.write({ root: state.sealedRoot, putDrafts });
  return written.ok ? ok(putDrafts.length === older.length) : fail<Problem>(written.problem);
}
