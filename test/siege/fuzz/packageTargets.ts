import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { zipSync } from 'fflate';
import { canonicalJson } from '../../../src/core/canonicalJson.ts';
import { makePackage } from '../../../src/courier/makePackage.ts';
import { openPackage } from '../../../src/courier/openPackage.ts';
import { readSignedFace } from '../../../src/courier/readSignedFace.ts';
import { verifyReceipt } from '../../../src/courier/verifyReceipt.ts';
import { aSignedFace } from '../../courier/aSignedFace.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { Chance } from './Chance.ts';
import { spoilBytes } from './spoilBytes.ts';
import { spoilJson, spoilJsonBytes } from './spoilJson.ts';
import type { Target } from './Target.ts';

type Spoilt = { readonly bytes: Uint8Array<ArrayBuffer> };

/** Readers of what comes from outside: packages, their signed face, receipts. */
export async function packageTargets(): Promise<readonly Target[]> {
  const signed = aSignedFace();
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const whole = valueOf(await makePackage({ signed, to: { ageKey: recipient } })).bytes;
  const files = { 'README.txt': new TextEncoder().encode('read me'), 'consent.json': new TextEncoder().encode(canonicalJson(signed)) };
  const zip = zipSync(files, { level: 0 });
  const encrypted = async (inside: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return new Uint8Array(await encrypter.encrypt(inside));
  };
  const open = async (bytes: Uint8Array<ArrayBuffer>) => {
    const opened = await openPackage(bytes, { identity });
    return opened.ok ? opened.value : null;
  };
  const sameWords = (_: unknown, read: unknown) => {
    const { signed: found, verified } = read as NonNullable<Awaited<ReturnType<typeof open>>>;
    return !verified || canonicalJson(found.face) === canonicalJson(signed.face);
  };
  const receipts: Target<string> = {
    name: 'receipt', weight: 1, input: (chance) => spoilJson(signed, chance),
    read: (json) => {
      const read = verifyReceipt(json);
      return read.ok ? read.value : null;
    },
    faithful: (_, read) => canonicalJson((read as typeof signed).face) === canonicalJson(signed.face),
  };
  const faces: Target<string> = {
    name: 'signed face', weight: 1, input: (chance) => spoilJson(signed, chance),
    read: (json) => {
      const read = readSignedFace(json);
      return read.ok ? read.value : null;
    },
  };
  const outside: Target<Spoilt> = {
    name: 'package', weight: 0.1, input: (chance) => ({ bytes: new Uint8Array(spoilBytes(whole, chance, [zip])) }), read: ({ bytes }) => open(bytes), faithful: sameWords,
  };
  const inside = (name: string, spoil: (chance: Chance) => Uint8Array): Target<{ readonly zip: Uint8Array }> => ({
    name, weight: 0.1, input: (chance) => ({ zip: spoil(chance) }), read: async ({ zip: spoilt }) => open(await encrypted(spoilt)), faithful: sameWords,
  });
  return [
    receipts, faces, outside,
    inside('zip in a package', (chance) => spoilBytes(zip, chance, [zipSync(files, { level: 9 })])),
    inside('consent in a package', (chance) => zipSync({ ...files, 'consent.json': spoilJsonBytes(signed, chance) })),
  ];
}
