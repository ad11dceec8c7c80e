import { bech32 } from '@scure/base';
import type { KeyPair } from '../sodium.ts';
import { bytesOf, streamOf } from './PickedFile.ts';

// The library is loaded when a backup is made or read, not while a passphrase is typed.
const load = () => import('age-encryption');

/** The bytes of an `age` file made out to the identity, as they come. */
export async function sealStream(plaintext: ReadableStream<Uint8Array>, identity: KeyPair): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await load();
  const encrypter = new Encrypter();
  encrypter.addRecipient(bech32.encodeFromBytes('age', identity.publicKey));
  return encrypter.encrypt(plaintext);
}

/** The header of a file to one recipient is some 200 bytes; the library would look for the end of any. */
const mostHeader = 4096;

/**
 * What an `age` file holds, as far as each of its chunks is whole. Rejects, or its stream errs, where it is not the identity's;
 * with Unreadable where the file itself cannot be read.
 */
export async function openStream(file: Blob, identity: KeyPair): Promise<ReadableStream<Uint8Array>> {
  if (!new TextDecoder().decode(await bytesOf(file, 0, mostHeader)).includes('\n--- ')) throw new Error('no end of the header');
  const { Decrypter } = await load();
  const decrypter = new Decrypter();
  decrypter.addIdentity(bech32.encodeFromBytes('age-secret-key-', identity.secretKey).toUpperCase());
  return decrypter.decrypt(streamOf(file));
}
