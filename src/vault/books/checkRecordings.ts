import { ok, type Result } from '../../core/Result.ts';
import { openRecording, recordingKeys, type RecordingShelf } from './Recording.ts';
import { recordingIds } from './readRecordings.ts';
import type { Shelf } from './Shelf.ts';

/** Opens every recording of a shelf: how many there are, and how many do not open. */
export async function checkRecordings(shelf: Shelf, on: RecordingShelf): Promise<Result<{ readonly read: number; readonly damaged: number }>> {
  const { held, store } = shelf;
  const keys = recordingKeys(held, on);
  if (!keys.ok) return keys;
  const ids = await recordingIds(shelf, on);
  if (!ids.ok) return ids;
  let [read, damaged] = [0, 0];
  // One at a time: all of them together may be many MiB.
  for (const id of ids.value) {
    const rows = await store.readDrafts([id]);
    if (!rows.ok) return rows;
    const [row] = rows.value;
    if (row && openRecording(row, { held, shelf: on, id }, keys.value) !== null) read += 1;
    else damaged += 1;
  }
  return ok({ read, damaged });
}
