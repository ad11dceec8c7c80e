import type { BranchId, VaultId } from '../../core/Id.ts';
import { asKey, asRowsKey, asSealKey, type Key, type KeyName, type RowsKey, type SealKey } from '../seal/Key.ts';
import { agreementPair, deriveBytes, fromBase64url, signingPair, type KeyPair } from '../sodium.ts';
import type { KeyCopy } from './KeyFiles.ts';
import type { KeyFile } from './KeyFile.ts';
import type { KeyFileBody, StoredKey } from './KeyFileBody.ts';

/** The two keys made from one: to seal with, and for row ids and links. */
export type KeySet<Name extends KeyName> = {
  readonly generation: number;
  readonly seal: SealKey<Name>;
  readonly rows: RowsKey<Name>;
};

/** The key file as it stands, with the keys that open and re-seal it. Replaced as a whole by each write. */
export type OpenKeyFile = { readonly file: KeyFile; readonly body: KeyFileBody; readonly newest: KeyCopy };

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
  /** Only `writeKeyFile` sets it. */
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
    signing: signingPair(fromBase64url(body.signing.key)),
    backup: agreementPair(fromBase64url(body.backup.key)),
    shelf: storedKeySet('shelf', body.shelf),
    ledger: storedKeySet('ledgerBook', body.ledger),
    desk: storedKeySet('desk', body.desk),
    marker: deriveBytes(fromBase64url(body.shelf.key), 'marker'),
  };
}

/** The sealing and row keys of one key. */
export function keySet<Name extends KeyName>(name: Name, key: Key<Name>, generation: number): KeySet<Name> {
  return {
    generation,
    seal: asSealKey(name, deriveBytes(key, 'seal')),
    rows: asRowsKey(name, deriveBytes(key, 'rows')),
  };
}

function storedKeySet<Name extends KeyName>(name: Name, { key, generation }: StoredKey): KeySet<Name> {
  return keySet(name, asKey(name, fromBase64url(key)), generation);
}
