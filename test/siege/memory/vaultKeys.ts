import { argon2id } from 'hash-wasm';
import { decodeKeyFile, type KeyFile } from '../../../src/vault/keys/KeyFile.ts';
import type { KeyFileBody } from '../../../src/vault/keys/KeyFileBody.ts';
import { rootKeys, type RootKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { passphraseBytes } from '../../../src/vault/keys/passphrase.ts';
import { openKeyFile } from '../../../src/vault/keys/sealKeyFile.ts';
import { openRoot } from '../../../src/vault/keys/slot.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { agreementPair, deriveBytes, fromBase64url, fromHex, ready, toBase64url, toHex } from '../../../src/vault/sodium.ts';
import type { Canaries } from '../searchFor.ts';

type Keys = Readonly<Record<string, Uint8Array>>;
type Secrets = { readonly passphrase: string; readonly words: readonly string[] };

/**
 * Every key there is while the vault is open, by what it is, from its key file and what opens it (docs/formats.md, "Keys").
 * held: the ones it keeps all the while. passing: the ones it has for a moment only.
 */
export async function vaultKeys(bytes: Uint8Array, secrets: Secrets): Promise<{ readonly held: Keys; readonly passing: Keys }> {
  await ready();
  const file = decodeKeyFile(bytes);
  if (file === null) throw new Error('not a key file');
  const root = await openRoot(file, { words: secrets.words }, () => { throw new Error('words need no stretching'); });
  if (!root.ok) throw new Error('the words do not open the key file');
  const keys = rootKeys(root.value);
  const body = openKeyFile(file, keys.keyFile);
  if (body === null) throw new Error('the key file does not open');
  return {
    held: { ...keys, ...heldOf(body) },
    passing: { root: root.value, ...await stretched(file, secrets.passphrase), ...storedOf(body), ...booksOf(body, file, keys) },
  };
}

/** A half of a key is enough, for what freed it may have written over the other; as bytes, in hex, and in base64 of both kinds. */
export function keyCanaries(keys: Keys): Canaries {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => {
    const halves = [key.subarray(0, 16), key.subarray(16, 32)];
    const url = toBase64url(key.subarray(0, 32));
    const texts = [url, url.replaceAll('-', '+').replaceAll('_', '/'), toHex(key)];
    return [name, [...halves, ...texts.flatMap((text) => [text.slice(0, 20), text.slice(20, 40)])]];
  }));
}

function heldOf(body: KeyFileBody): Keys {
  const derived = { shelf: body.shelf, ledger: body.ledger, desk: body.desk };
  return {
    signing: fromBase64url(body.signing),
    backup: agreementPair(fromBase64url(body.backup.key)).secretKey,
    marker: deriveBytes(fromBase64url(body.shelf.rows), 'marker'),
    ...Object.fromEntries(Object.entries(derived).flatMap(([name, { rows, seals }]) => [
      [`${name} rows`, deriveBytes(fromBase64url(rows), 'rows')],
      ...seals.map(({ generation, key }) => [`${name} seals ${generation}`, deriveBytes(fromBase64url(key), 'seal')]),
    ])) as Keys,
  };
}

/** What the body of the key file says in base64. */
function storedOf(body: KeyFileBody): Keys {
  const stored = { shelf: body.shelf, ledger: body.ledger, desk: body.desk };
  return {
    'backup as stored': fromBase64url(body.backup.key),
    ...Object.fromEntries(Object.entries(stored).flatMap(([name, { rows, seals }]) => [
      [`${name} rows as stored`, fromBase64url(rows)],
      ...seals.map(({ generation, key }) => [`${name} ${generation} as stored`, fromBase64url(key)]),
    ])) as Keys,
  };
}

/** Both keys of every book of every child, as they were drawn and as they are used. */
function booksOf(body: KeyFileBody, { vault }: KeyFile, keys: RootKeys): Keys {
  const books = body.children.flatMap(({ child, ...wings }) => (['private', 'record'] as const).flatMap((wing) => {
    const { rows, seals } = wings[wing];
    return [{ sealed: rows, what: 'rows' as const }, ...seals.map((sealed) => ({ sealed, what: 'seal' as const }))].map((each) => ({ ...each, child, wing }));
  }));
  return Object.fromEntries(books.flatMap(({ child, wing, sealed, what }) => {
    const identity = {
      kind: 'bookKey', vault, branch: null, wing, book: fromHex(child), number: what === 'seal' ? 0 : 1, version: 0, generation: sealed.generation,
    } as const;
    const opened = openRow(fromBase64url(sealed.sealed), identity, wing === 'private' ? keys.privateWing : keys.recordWing);
    if (!opened.ok) throw new Error('a book’s key does not open');
    const name = `${wing} book of ${child.slice(0, 6)}, ${what} ${sealed.generation}`;
    return [[`${name} as drawn`, opened.value], [name, deriveBytes(opened.value, what)]];
  })) as Keys;
}

async function stretched({ slots }: KeyFile, passphrase: string): Promise<Keys> {
  const slot = slots.find(({ kind }) => kind === 'passphrase');
  if (slot === undefined) throw new Error('no slot of a passphrase');
  const { salt, memoryMiB, passes } = slot;
  const key = await argon2id({
    password: passphraseBytes(passphrase), salt, iterations: passes, parallelism: 1, memorySize: memoryMiB * 1024, hashLength: 32, outputType: 'binary',
  });
  return { 'stretched passphrase': key, slot: deriveBytes(key, 'passphraseSlot') };
}
