import type { ChildId } from '../../core/Id.ts';
import type { RecordedRendering, Sound, Speaker } from '../../core/Recording.ts';
import { ok, type Result } from '../../core/Result.ts';
import { wordsHash } from '../books/Recording.ts';
import { saveRecording } from '../books/saveRecording.ts';
import { hash, toHex } from '../sodium.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import type { OpenVault } from './Room.ts';

/** A sentence, and somebody who says it in the child's language. */
export type NewRendering = { readonly text: string; readonly rendering: string; readonly speaker: Speaker; readonly sound: Sound };

/**
 * Seals a sentence's rendering as somebody said it, under the child's record book key, and gives what the summary is to hold of it.
 * [Note: a sound once agreed to] It lies by the hash of its bytes and is never written over: a yes names that hash, and as long as a
 * summary or a yes does, `sweepRenderings` leaves it. In the entry itself it would not fit: twenty sentences are more than the longest.
 */
export async function keepRendering(vault: OpenVault, id: ChildId, given: NewRendering): Promise<Result<RecordedRendering>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const spoken = check(asked.newRendering, given);
  if (!spoken.ok) return spoken;
  const { speaker, text, rendering, sound: { seconds, type, bytes } } = spoken.value;
  const { id: hers, language } = child.value.card;
  const note = { speaker, at: vault.around.now(), seconds };
  const sound = toHex(hash(32, bytes));
  const of = { text, rendering, language };
  const kept = await saveRecording(vault.ledger.shelf, { of: 'rendering', child: hers }, { ...note, name: sound, type, bytes, of: wordsHash(of) });
  if (kept.ok) return ok({ ...note, sound, of });
  if (kept.problem.type === 'takenOver') vault.around.events.mustLock('takenOver');
  return kept;
}
