import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import type { PrivateEntry, Kept } from '../../../src/core/Entry.ts';
import type { ChildId, VaultId } from '../../../src/core/Id.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { childrenOf, type Shelf } from '../../../src/vault/books/Shelf.ts';
import { readPrivateEntry } from '../../../src/vault/handlers/readEntry.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { unlockWithPassphrase } from '../../../src/vault/keys/unlock.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { openKeyFiles } from '../../../src/vault/store/openKeyFiles.ts';
import { openStore } from '../../../src/vault/store/openStore.ts';
import type { Store } from '../../../src/vault/store/Store.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { instantKdf } from './instantKdf.ts';

/** A vault opened beneath its contract, so that one step of an act can be measured alone. */
export type BareVault = { readonly held: HeldKeys; readonly store: Store; shelf(): Promise<Shelf> };

/** Keys held and a connection to the disk open; the shelf is read when it is asked for. */
export async function openBare(vault: VaultContract, passphrase: string): Promise<BareVault> {
  await ready();
  const id = await vaultOn(vault);
  const held = valueOf(await unlockWithPassphrase({ vault: id, keyFiles: openKeyFiles(id), makeKdfWorker: instantKdf }, passphrase));
  const store = openStore(id, held.open.file.database);
  valueOf(await store.readRows([new Uint8Array(16)]));
  let shelf: Promise<Shelf> | null = null;
  const read = async () => valueOf(await openShelf(held, store, () => undefined));
  return { held, store, shelf: () => (shelf ??= read()) };
}

/** Which vault is on this disk. Throws unless it is ready. */
export async function vaultOn(vault: VaultContract): Promise<VaultId> {
  const glance = await vault.look({ marker: null });
  if (glance.state !== 'ready') throw new Error(`the vault is ${glance.state}`);
  return glance.vault.id;
}

/** All private notes of the child at this place, none of them damaged. */
export async function readNotes(shelf: Shelf, child: number): Promise<readonly Kept<PrivateEntry>[]> {
  const book = valueOf(await readBook(shelf, { book: 'private', child: childAt(shelf, child) }, readPrivateEntry));
  if (book.damaged.length > 0) throw new Error('damaged');
  return book.entries;
}

function childAt({ state }: Shelf, place: number): ChildId {
  const child = childrenOf(state)[place];
  if (child === undefined) throw new Error('no such child');
  return child.card.id;
}
