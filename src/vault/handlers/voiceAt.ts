import type { VoicesOf } from '../../bridge/VoicePage.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { textName, type RecordingShelf } from '../books/Recording.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import type { OpenVault } from './Room.ts';
import { textsOf, walkToRecord } from './walkToRecord.ts';

/** Where a recording of a text lies. */
export type VoiceAt = { readonly on: RecordingShelf; readonly name: string };

/**
 * Where a recording of this text belongs: what tells of a child lies under her own key, whatever the page says. notFound: this child
 * hears no such text, or it cannot be known beforehand.
 */
export async function voiceAt(vault: OpenVault, of: VoicesOf, given: string): Promise<Result<VoiceAt>> {
  const text = check(asked.heardText, given);
  if (!text.ok) return text;
  const found = await walkToRecord(vault, of);
  if (!found.ok) return found;
  const { child, saidOf } = found.value;
  const tells = saidOf(text.value);
  if (!textsOf(found.value).includes(text.value) || (tells !== 'house' && tells !== 'request')) return fail({ type: 'notFound' });
  const on: RecordingShelf = tells === 'house' ? { of: 'house' } : { of: 'request', child: child.id };
  return ok({ on, name: textName(child.language, text.value) });
}
