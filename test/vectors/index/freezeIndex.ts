import { wings, type Wing } from '../../../src/core/Book.ts';
import { ok } from '../../../src/core/Result.ts';
import type { VaultId } from '../../../src/core/Id.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { createShelf } from '../../../src/vault/books/createShelf.ts';
import { childrenOf } from '../../../src/vault/books/Shelf.ts';
import { addChildKeys } from '../../../src/vault/keys/addChildKeys.ts';
import { bookKeyIdentity, wingKey } from '../../../src/vault/keys/bookKeys.ts';
import { createKeyFile } from '../../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { buildIndex } from '../../../src/vault/search/buildIndex.ts';
import { writeIndex } from '../../../src/vault/search/writeIndex.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { fromBase64url, ready, toBase64url } from '../../../src/vault/sodium.ts';
import { at, childNamed } from '../../vault/books/freshShelf.ts';
import { realKdf } from '../../vault/keys/kdfInProcess.ts';
import { memoryKeyFiles } from '../../vault/keys/memoryKeyFiles.ts';
import { bindAll, freshFinding, lookedThrough, write } from '../../vault/search/SearchedShelf.ts';
import { MemoryDisk, memoryStore } from '../../vault/store/memoryStore.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { FrozenIndex } from './FrozenIndex.ts';

const searches = ['nino', 'sueño', 'river', 'riv', '"el río"', 'day', 'the river ', 'nobody'];

/** Two children with some entries of each wing, a few past the index. */
export async function freezeIndex(): Promise<FrozenIndex> {
  await ready();
  const { keyFiles, copies } = memoryKeyFiles();
  const [vault, passphrase] = [newId<VaultId>(), 'lantern gravel violin harbor mosaic'];
  const { held } = valueOf(await createKeyFile({ vault, passphrase, keyFiles, calibration: { make: realKdf, elapsed: () => 0, atMostMiB: 64 } }));
  const disk = new MemoryDisk();
  const shelf = valueOf(await createShelf(held, memoryStore(disk), { at: at(0), desk: { facility: 'none' }, onSaved: () => undefined }));
  for (const codeName of ['Wren', 'Heron']) {
    const id = newId<ReturnType<typeof childrenOf>[number]['card']['id']>();
    valueOf(await addChildKeys(keyFiles, held, id));
    valueOf(await commit(shelf, () => ok({ at: at(1), addChild: childNamed(id, codeName) })));
  }
  const children = childrenOf(shelf.state).map(({ card }) => card);
  const writeSome = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      const child = children[n % 2]!.id;
      await write(shelf, child, 1000 * n, { kind: 'note', title: `Day ${n}`, text: n % 3 === 0 ? 'El niño soñó con el río.' : `The river was loud. Sueño ${'x'.repeat(9000)}` }, 'private');
      await write(shelf, child, 1000 * n, { kind: 'progress', form: 'free', text: n % 3 === 0 ? 'The RIVERS again' : 'Durmió mejor; ningún sueño.' }, 'record');
    }
  };
  await writeSome(0, 18);
  await bindAll(shelf);
  for (const wing of wings) await index(wing);
  await writeSome(18, 22);
  const named = async (wing: Wing) => Object.fromEntries(await Promise.all(searches.map(async (typed) =>
    [typed, (await lookedThrough(shelf, wing, typed)).map(({ child, number }) => [children.find(({ id }) => id === child)!.codeName, number] as const)] as const)));
  const lying = (table: ReadonlyMap<string, Uint8Array>) => [...table].map(([id, sealed]) => [id, toBase64url(sealed)] as const);
  const keyOf = (wing: Wing) => {
    const { generation, sealed } = held.open.body[wing === 'private' ? 'privateIndex' : 'recordIndex'];
    return toBase64url(valueOf(openRow(fromBase64url(sealed), bookKeyIdentity({ vault, wing, child: null, generation }, 'seals'), wingKey(held, wing))));
  };
  return {
    vault, branch: held.branch, passphrase, keyFile: toBase64url(copies.get('a')!), keys: { private: keyOf('private'), record: keyOf('record') },
    rows: lying(disk.rows), shelf: lying(disk.shelf), index: lying(disk.index), found: { private: await named('private'), record: await named('record') },
  };

  async function index(wing: Wing): Promise<void> {
    const finding = freshFinding();
    const steps = wing === 'private' ? buildIndex(shelf, finding.private) : buildIndex(shelf, finding.record);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    if (!valueOf(await writeIndex(shelf, wing, valueOf(step.value)))) throw new Error('not written');
  }
}

/** So that a file of it can be made into a disk again. */
export function diskOf({ rows, shelf, index }: FrozenIndex): MemoryDisk {
  const disk = new MemoryDisk();
  const table = (of: readonly (readonly [string, string])[]) => new Map(of.map(([id, sealed]) => [id, fromBase64url(sealed)]));
  disk.rows = table(rows);
  disk.index = table(index);
  disk.shelf = table(shelf) as typeof disk.shelf;
  return disk;
}
