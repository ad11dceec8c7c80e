import { readFileSync } from 'node:fs';
import type { SignedFace } from '../../../src/core/Consent.ts';

/** Two packages of one consent as the app made them on their day, what opens them, and the names of what lay in them. */
export type FrozenPackage = {
  readonly signed: SignedFace;
  readonly secrets: { readonly identity: string; readonly passphrase: string };
  readonly files: readonly string[];
  readonly byIdentity: Uint8Array<ArrayBuffer>;
  readonly byPassphrase: Uint8Array<ArrayBuffer>;
};

/** first: before there was a FHIR document and a receipt. second: with both. practice: of a practice vault, on the day those came. */
export function frozenPackage(name: 'first' | 'second' | 'practice'): FrozenPackage {
  const read = JSON.parse(readFileSync(new URL(`./frozen/${name}.json`, import.meta.url), 'utf8')) as
    Omit<FrozenPackage, 'byIdentity' | 'byPassphrase'> & { readonly byIdentity: string; readonly byPassphrase: string };
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return { ...read, byIdentity: bytes(read.byIdentity), byPassphrase: bytes(read.byPassphrase) };
}
