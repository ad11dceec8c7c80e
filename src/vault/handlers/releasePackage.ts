import type { PackageAsked } from '../../bridge/CourierContract.ts';
import type { MadePackage } from '../../bridge/VaultContract.ts';
import type { ChildId, ConsentId, PackageId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { VerifiedConsent } from '../consent/verifyConsent.ts';
import { newId } from '../keys/newId.ts';
import { drawPassphrase } from '../keys/passphrase.ts';
import { hash, toHex } from '../sodium.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { consentOn } from './consentOn.ts';
import { isAgeKey } from './isAgeKey.ts';
import type { OpenVault } from './Room.ts';
import { whyHeld } from './whyHeld.ts';

type To = { readonly ageKey: string } | { readonly passphrase: true };

/**
 * One package with the words out of a proved yes that stands now; the ledger has it before the page does.
 * A package that was made and not handed out is forgotten when another is made.
 */
export async function releasePackage(vault: OpenVault, id: ChildId, consent: ConsentId, given: To): Promise<Result<MadePackage>> {
  const to = check(asked.packageTo, given);
  if (!to.ok) return to;
  if ('ageKey' in to.value && !isAgeKey(to.value.ageKey)) return fail({ type: 'recipientKeyMalformed' });
  const on = await consentOn(vault, id, consent);
  if (!on.ok) return on;
  const problem = await whyHeld(vault, on.value.found);
  if (problem !== null) return fail(problem);
  const passphrase = 'ageKey' in to.value ? null : await sixWords();
  const pressed = await vault.around.press(orderOf(on.value.found.consent, 'ageKey' in to.value ? to.value : { passphrase: passphrase ?? '' }));
  if (!pressed.ok) return pressed;
  return write(vault, on.value.child.card.id, on.value.found.consent, { bytes: pressed.value.bytes, passphrase });
}

// Some 28 kB that are loaded when words are drawn, not while a passphrase is typed.
async function sixWords(): Promise<string> {
  const { passphraseWords } = await import('../../packs/words/passphraseWords.ts');
  return drawPassphrase(passphraseWords, 6).join(' ');
}

/** Words and face out of the consent itself: nothing that was typed since can come along. */
function orderOf({ face, signature, publicKey }: VerifiedConsent, to: PackageAsked['to']): PackageAsked {
  return { signed: { face, signature, publicKey }, to };
}

async function write(
  vault: OpenVault, child: ChildId, { face }: VerifiedConsent, made: Pick<MadePackage, 'bytes' | 'passphrase'>,
): Promise<Result<MadePackage>> {
  const id = newId<PackageId>();
  const written = await act(vault, () => ok({
    acts: [{ act: 'packageMade', child, consent: face.id, package: id, hash: toHex(hash(32, made.bytes)) }],
  }));
  return written.ok ? ok({ package: id, fileName: `resguardo-${face.practice ? 'practice-' : ''}${id.slice(0, 8)}.zip.age`, ...made }) : written;
}
