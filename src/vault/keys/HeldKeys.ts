import type { BranchId, VaultId } from '../../core/Id.ts';
import { asKey, asRowsKey, asSealKey, type Key, type KeyName, type RowsKey, type SealKey } from '../seal/Key.ts';
import { generationOf } from '../seal/openRow.ts';
import { agreementPair, deriveBytes, fromBase64url, signingPair, type KeyPair } from '../sodium.ts';
import type { KeyCopy } from './KeyFiles.ts';
import type { KeyFile } from './KeyFile.ts';
import type { KeyFileBody, StoredKeys } from './KeyFileBody.ts';

/** One key to seal with, and which generation it is. */
export type Sealing<Name extends KeyName> = { readonly generation: number; readonly seal: SealKey<Name> };

/** What one book, or the shelf, or the desk is sealed with: the newest key, and the one its rows and links are named with. */
export type KeySet<Name extends KeyName> = Sealing<Name> & {
  /** Never changes, so that ids, links and re-ask marks outlive every renewal of the keys. */
  readonly rows: RowsKey<Name>;
  /** Keys that still open what is not sealed anew yet. Nothing is sealed under them. */
  readonly older: readonly Sealing<Name>[];
};

/** The key file as it stands, with the keys that open and re-seal it. Replaced as a whole by each write. */
export type OpenKeyFile = {
  readonly file: KeyFile;
  readonly body: KeyFileBody;
  readonly newest: KeyCopy;
  /** The other copy could not be written: what this one revoked still opens it, if it is put in this one's place. */
  readonly behind: boolean;
};

/** All an open vault holds: everything but the root key. Books' keys are opened one by one (`bookKeys`). */
export type HeldKeys = {
  readonly vault: VaultId;
  readonly branch: BranchId;
  readonly keyFile: SealKey<'keyFile'>;
  readonly privateWing: SealKey<'privateWing'>;
  readonly recordWing: SealKey<'recordWing'>;
  readonly signing: KeyPair;
  readonly backup: KeyPair;
  readonly shelf: KeySet<'shelf'>;
  readonly ledger: KeySet<'ledgerBook'>;
  readonly desk: KeySet<'desk'>;
  /** Authenticates the marker. */
  readonly marker: Uint8Array;
  /** Only what `writeKeyFile` gave. */
  open: OpenKeyFile;
};

/** The three keys that the root key gives. The root itself can be wiped after. */
export type RootKeys = Pick<HeldKeys, 'keyFile' | 'privateWing' | 'recordWing'>;

export function rootKeys(root: Key<'root'>): RootKeys {
  return {
    keyFile: asSealKey('keyFile', deriveBytes(root, 'keyFile')),
    privateWing: asSealKey('privateWing', deriveBytes(root, 'privateWing')),
    recordWing: asSealKey('recordWing', deriveBytes(root, 'recordWing')),
  };
}

/** The keys of an opened body beside those of the root. */
export function holdKeys(root: RootKeys, open: OpenKeyFile): HeldKeys {
  const { body } = open;
  return {
    ...root,
    open,
    vault: open.file.vault,
    branch: body.branch,
    signing: signingPair(fromBase64url(body.signing)),
    backup: agreementPair(fromBase64url(body.backup.key)),
    shelf: storedKeySet('shelf', body.shelf),
    ledger: storedKeySet('ledgerBook', body.ledger),
    desk: storedKeySet('desk', body.desk),
    marker: deriveBytes(fromBase64url(body.shelf.rows), 'marker'),
  };
}

/** A row key and the keys to seal with, newest last. Throws when there is none. */
export function keySet<Name extends KeyName>(
  name: Name, rows: Key<Name>, seals: readonly { readonly generation: number; readonly key: Key<Name> }[],
): KeySet<Name> {
  const sealings = seals.map(({ generation, key }) => ({ generation, seal: asSealKey(name, deriveBytes(key, 'seal')) }));
  const newest = sealings.at(-1);
  if (newest === undefined) throw new Error('no key to seal with');
  return { ...newest, rows: asRowsKey(name, deriveBytes(rows, 'rows')), older: sealings.slice(0, -1) };
}

/** The key that a row says it is sealed under, or null when none of these is. */
export function sealingOf<Name extends KeyName>(keys: KeySet<Name>, row: Uint8Array | null): Sealing<Name> | null {
  const generation = generationOf(row);
  return [keys, ...keys.older].find((each) => each.generation === generation) ?? null;
}

function storedKeySet<Name extends KeyName>(name: Name, { rows, seals }: StoredKeys): KeySet<Name> {
  const named = (text: string) => asKey(name, fromBase64url(text));
  return keySet(name, named(rows), seals.map(({ generation, key }) => ({ generation, key: named(key) })));
}
