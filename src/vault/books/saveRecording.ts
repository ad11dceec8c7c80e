import type { ProblemOf } from '../../core/Problem.ts';
import { fail, type Result } from '../../core/Result.ts';
import type { WriteProblem } from '../store/Store.ts';
import { inTurn } from './inTurn.ts';
import { noteFits, recordingId, recordingKeys, sealRecording, type Recording, type RecordingShelf } from './Recording.ts';
import type { Shelf } from './Shelf.ts';

/** Puts a recording in the place of the one of that name. On disk when it answers; the shelf of all books is not written. invalid: of a text too long to be opened again. */
export function saveRecording(
  shelf: Shelf, on: RecordingShelf, recording: Recording,
): Promise<Result<null, WriteProblem | ProblemOf<'invalid' | 'notFound' | 'keyFileDamaged' | 'errandOut'>>> {
  if (!noteFits(recording)) return Promise.resolve(fail({ type: 'invalid', field: 'text', why: 'tooLong' }));
  return inTurn(shelf, async () => {
    const { held, state, store } = shelf;
    const keys = recordingKeys(held, on);
    if (!keys.ok) return keys;
    const id = recordingId(held, on, recording.name);
    const sealed = sealRecording(recording, { held, shelf: on, id }, keys.value);
    return store.write({ root: state.sealedRoot, putDrafts: [{ id, sealed }] });
  });
}

/** Throws away what lies there by these names. ok also where nothing does. */
export function dropRecordings(shelf: Shelf, ids: readonly Uint8Array[]): Promise<Result<null, WriteProblem | ProblemOf<'errandOut'>>> {
  return inTurn(shelf, () => shelf.store.write({ root: shelf.state.sealedRoot, deleteDrafts: ids }));
}
