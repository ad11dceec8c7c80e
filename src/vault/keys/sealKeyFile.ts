import type { Identity } from '../seal/Identity.ts';
import type { SealKey } from '../seal/Key.ts';
import { openRow } from '../seal/openRow.ts';
import { sealRow } from '../seal/sealRow.ts';
import { hash, toBase64url, wipe } from '../sodium.ts';
import { slotBytes, type KeyFile, type Slot } from './KeyFile.ts';
import { readBody, writeBody, type KeyFileBody } from './KeyFileBody.ts';

/** A key file, and what its sealed body holds. */
export type SealedKeyFile = { readonly file: KeyFile; readonly body: KeyFileBody };

/** A key file with its body sealed, and the body naming the slots beside it. */
export function sealKeyFile(
  head: Omit<KeyFile, 'body'>, body: Omit<KeyFileBody, 'slots' | 'database'>, key: SealKey<'keyFile'>,
): SealedKeyFile {
  if (key.every((byte) => byte === 0)) throw new Error('a key that was wiped');
  const whole: KeyFileBody = { ...body, database: head.database, slots: slotsHash(head.slots) };
  const plaintext = writeBody(whole);
  const sealed = sealRow(plaintext, bodyIdentity(head), key);
  wipe(plaintext);
  return { file: { ...head, body: sealed }, body: whole };
}

/** The body of a key file, or null when it does not open or names other slots or another database than those beside it. */
export function openKeyFile(file: KeyFile, key: SealKey<'keyFile'>): KeyFileBody | null {
  const opened = openRow(file.body, bodyIdentity(file), key);
  const body = opened.ok ? readBody(opened.value) : null;
  if (opened.ok) wipe(opened.value);
  return body !== null && body.slots === slotsHash(file.slots) && body.database === file.database ? body : null;
}

/** Whether the key opens the body, whatever it holds. */
export function opens(file: KeyFile, key: SealKey<'keyFile'>): boolean {
  const opened = openRow(file.body, bodyIdentity(file), key);
  if (opened.ok) wipe(opened.value);
  return opened.ok;
}

function slotsHash(slots: readonly Slot[]): string {
  return toBase64url(hash(32, slotBytes(slots)));
}

function bodyIdentity({ vault, generation, rootGeneration }: Omit<KeyFile, 'body'>): Identity<'keyFileBody'> {
  return {
    kind: 'keyFileBody', vault, branch: null, wing: null, book: new Uint8Array(0), number: generation, version: 0,
    generation: rootGeneration,
  };
}
