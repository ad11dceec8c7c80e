import type { VoicesOf } from '../../bridge/VoicePage.ts';
import type { Result } from '../../core/Result.ts';
import { recordingId } from '../books/Recording.ts';
import { dropRecordings } from '../books/saveRecording.ts';
import { mayDropRecording } from './holdsOn.ts';
import type { OpenVault } from './Room.ts';
import { voiceAt } from './voiceAt.ts';

/** Throws the recording of a text away. ok also where there was none. heldByLaw: a hold keeps it. */
export async function dropVoice(vault: OpenVault, of: VoicesOf, text: string): Promise<Result<null>> {
  const at = await voiceAt(vault, of, text);
  if (!at.ok) return at;
  const { shelf } = vault.ledger;
  const may = mayDropRecording(shelf.state, at.value.on);
  if (!may.ok) return may;
  return dropRecordings(shelf, [recordingId(shelf.held, at.value.on, at.value.name)]);
}
