import type { VoicesOf } from '../../bridge/VoicePage.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readRecordings } from '../books/readRecordings.ts';
import type { OpenVault } from './Room.ts';
import { voiceAt } from './voiceAt.ts';

/** The sound that was recorded of a text. notFound: none was, or it does not open. */
export async function hearVoice(vault: OpenVault, of: VoicesOf, text: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const at = await voiceAt(vault, of, text);
  if (!at.ok) return at;
  const read = await readRecordings(vault.ledger.shelf, at.value.on, [at.value.name]);
  if (!read.ok) return read;
  const [found] = read.value;
  return found ? ok(found.bytes) : fail({ type: 'notFound' });
}
