import type { VoicesOf } from '../../bridge/VoicePage.ts';
import type { Problem } from '../../core/Problem.ts';
import type { RecordingNote, Sound, Speaker } from '../../core/Recording.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { recordingIds } from '../books/readRecordings.ts';
import { recordingId } from '../books/Recording.ts';
import { saveRecording } from '../books/saveRecording.ts';
import { sameBytes } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { mayDropRecording } from './holdsOn.ts';
import type { OpenVault } from './Room.ts';
import { voiceAt, type VoiceAt } from './voiceAt.ts';

/** Seals an adult's recording of one text, in the place of the one before. On disk when it answers. heldByLaw: there is one before, and a hold keeps it. */
export async function keepVoice(
  vault: OpenVault, of: VoicesOf, given: { readonly text: string; readonly speaker: Speaker; readonly sound: Sound },
): Promise<Result<RecordingNote>> {
  const voice = check(asked.newVoice, given);
  if (!voice.ok) return voice;
  const { speaker, text, sound: { seconds, type, bytes } } = voice.value;
  const at = await voiceAt(vault, of, text);
  if (!at.ok) return at;
  const free = await mayReplace(vault, at.value);
  if (!free.ok) return free;
  const note: RecordingNote = { speaker, at: vault.around.now(), seconds };
  const kept = await saveRecording(vault.ledger.shelf, at.value.on, { ...note, name: at.value.name, type, bytes });
  if (kept.ok) return ok(note);
  if (kept.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return kept;
}

async function mayReplace({ ledger: { shelf } }: OpenVault, { on, name }: VoiceAt): Promise<Result<null>> {
  const may = mayDropRecording(shelf.state, on);
  if (may.ok) return may;
  const lying = await recordingIds(shelf, on);
  if (!lying.ok) return fail<Problem>(lying.problem);
  const id = recordingId(shelf.held, on, name);
  return lying.value.some((each) => sameBytes(each, id)) ? may : ok(null);
}
