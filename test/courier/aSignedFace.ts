import { ed25519 } from '@noble/curves/ed25519.js';
import type { ConsentFace, SignedFace } from '../../src/core/Consent.ts';
import { asId } from '../../src/core/Id.ts';
import { asInstant } from '../../src/core/Instant.ts';
import { signedBytes } from '../../src/courier/signedBytes.ts';

/** A believable face; what matters to a test is given. */
export function aFace(given: Partial<ConsentFace> = {}): ConsentFace {
  return {
    format: 'resguardo consent 1',
    id: asId('00112233445566778899aabbccddeeff'),
    codeName: 'Blue Heron',
    words: [
      { section: 'symptoms', text: 'Trouble falling asleep, less often since late April.' },
      { section: 'sessions', text: 'Seven weekly sessions since 2 April.' },
    ],
    wordsLanguage: 'en',
    renderings: '11'.repeat(32),
    recipient: { role: 'lawyer', name: 'Ms. Rivera' },
    purpose: 'Support at a hearing',
    givenAt: asInstant(1_779_000_000_000),
    notBefore: asInstant(1_779_086_400_000),
    expires: asInstant(1_781_600_000_000),
    singleUse: true,
    walkthrough: { pack: 'en', version: '1', language: 'en', band: 'B' },
    signedBy: { child: 'tap after teach-back', other: { kind: 'noOne', basis: 'Fam. Code 6924, 12 and over' } },
    evidence: '22'.repeat(32),
    ...given,
  };
}

/** The face signed by a key of its own. */
export function aSignedFace(given: Partial<ConsentFace> = {}): SignedFace {
  const secret = ed25519.utils.randomSecretKey();
  const face = aFace(given);
  const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  return { face, signature: encode(ed25519.sign(signedBytes(face), secret)), publicKey: encode(ed25519.getPublicKey(secret)) };
}
