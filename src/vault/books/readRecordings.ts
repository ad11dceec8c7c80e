import type { ProblemOf } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { sameBytes } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';
import { openRecording, recordingId, recordingKeys, recordingsOf, type Recording, type RecordingShelf } from './Recording.ts';
import type { Shelf } from './Shelf.ts';

type ReadProblem = StoreProblem | ProblemOf<'notFound' | 'keyFileDamaged'>;

/** The recordings of these names, in their order; null where there is none, or one that does not open as it. */
export async function readRecordings(
  shelf: Shelf, on: RecordingShelf, names: readonly string[],
): Promise<Result<readonly (Recording | null)[], ReadProblem>> {
  const { held, store } = shelf;
  const keys = recordingKeys(held, on);
  if (!keys.ok) return keys;
  const ids = names.map((name) => recordingId(held, on, name));
  const rows = await store.readDrafts(ids);
  if (!rows.ok) return rows;
  return ok(ids.map((id, place) => {
    const row = rows.value[place] ?? null;
    const recording = row === null ? null : openRecording(row, { held, shelf: on, id }, keys.value);
    return recording?.name === names[place] ? recording : null;
  }));
}

/** The ids of all that lies on a shelf. Opens nothing. */
export async function recordingIds({ held, store }: Shelf, on: RecordingShelf): Promise<Result<readonly Uint8Array[], StoreProblem>> {
  const all = await store.draftIds();
  if (!all.ok) return all;
  const prefix = recordingsOf(held, on);
  return ok(all.value.filter((id) => sameBytes(id.subarray(0, 16), prefix)));
}
