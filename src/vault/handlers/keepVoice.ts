import type { VoicesOf } from '../../bridge/VoicePage.ts';
import type { RecordingNote, Sound, Speaker } from '../../core/Recording.ts';
import { ok, type Result } from '../../core/Result.ts';
import { saveRecording } from '../books/saveRecording.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import type { OpenVault } from './Room.ts';
import { voiceAt } from './voiceAt.ts';

/** Seals an adult's recording of one text, in the place of the one before. On disk when it answers. */
export async function keepVoice(
  vault: OpenVault, of: VoicesOf, given: { readonly text: string; readonly speaker: Speaker; readonly sound: Sound },
): Promise<Result<RecordingNote>> {
  const voice = check(asked.newVoice, given);
  if (!voice.ok) return voice;
  const { speaker, text, sound: { seconds, type, bytes } } = voice.value;
  const at = await voiceAt(vault, of, text);
  if (!at.ok) return at;
  const note: RecordingNote = { speaker, at: vault.around.now(), seconds };
  const kept = await saveRecording(vault.ledger.shelf, at.value.on, { ...note, name: at.value.name, type, bytes });
  if (kept.ok) return ok(note);
  if (kept.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return kept;
}
