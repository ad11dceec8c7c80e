import type { RecallMade } from '../../bridge/VaultContract.ts';
import type { ChildId, ConsentId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { hashOfFace } from '../consent/signConsent.ts';
import { act } from './act.ts';
import { consentOn } from './consentOn.ts';
import type { OpenVault } from './Room.ts';

/**
 * The letter to whoever got what the child has since taken back, out of the proved consent. The ledger has it before the page does, once;
 * made again it is the same letter of a later day. notNow: the yes was not taken back after it had gone out.
 */
export async function makeRecall(vault: OpenVault, id: ChildId, consent: ConsentId): Promise<Result<RecallMade>> {
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const { child: { card }, found: { consent: { face, signature, publicKey }, story } } = on.value;
  const handedOut = story.handedOutAt ?? story.handedOutOn;
  if (story.fate !== 'recalled' || handedOut === undefined) return fail({ type: 'notNow' });
  const { around } = vault;
  const signed = { face, signature, publicKey };
  const made = await around.pressRecall({ signed, handedOut, madeAt: around.now(), fingerprint: hashOfFace(face) });
  if (!made.ok) return made;
  const written = story.recall === 'due' ? await act(vault, () => ok({ acts: [{ act: 'recallMade', child: card.id, consent: face.id }] })) : ok(null);
  return written.ok ? ok({ fileName: `resguardo-recall-${face.practice ? 'practice-' : ''}${face.id.slice(0, 8)}.html`, ...made.value }) : written;
}
