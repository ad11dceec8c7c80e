import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Wing } from '../../src/core/Book.ts';
import type { DraftSlot } from '../../src/core/DraftSlot.ts';
import type { ChildId, VaultId } from '../../src/core/Id.ts';
import { ok } from '../../src/core/Result.ts';
import { readBackup } from '../../src/vault/backup/readBackup.ts';
import { openBackupFile } from '../../src/vault/backup/backupFile.ts';
import { restoreVault } from '../../src/vault/backup/restoreVault.ts';
import { takeSnapshot, writeBackup } from '../../src/vault/backup/writeBackup.ts';
import { bindLoose, firstLooseBook } from '../../src/vault/books/bindLoose.ts';
import { commit } from '../../src/vault/books/commit.ts';
import { createShelf } from '../../src/vault/books/createShelf.ts';
import { mendShelf } from '../../src/vault/books/mendShelf.ts';
import { openShelf } from '../../src/vault/books/openShelf.ts';
import { readBook } from '../../src/vault/books/readBook.ts';
import { readDrafts } from '../../src/vault/books/readDrafts.ts';
import { dropDraft, saveDraft } from '../../src/vault/books/saveDraft.ts';
import { sealAnew } from '../../src/vault/books/sealAnew.ts';
import { childrenOf, isWhole, type Shelf } from '../../src/vault/books/Shelf.ts';
import { addChildKeys, sweepChildKeys } from '../../src/vault/keys/addChildKeys.ts';
import { createKeyFile } from '../../src/vault/keys/createKeyFile.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { dropOlderKeys } from '../../src/vault/keys/olderKeys.ts';
import { drawNewWords, takeNewWords } from '../../src/vault/keys/renewWords.ts';
import { unlockWithPassphrase } from '../../src/vault/keys/unlock.ts';
import { writeKeyFile } from '../../src/vault/keys/writeKeyFile.ts';
import { ready } from '../../src/vault/sodium.ts';
import type { ShelfRowName, Store } from '../../src/vault/store/Store.ts';
import { at, childNamed, withText } from './books/freshShelf.ts';
import { quickCalibration, quickKdf } from './keys/kdfInProcess.ts';
import { memoryKeyFiles } from './keys/memoryKeyFiles.ts';
import { MemoryDisk, memoryStore } from './store/memoryStore.ts';
import { valueOf } from './valueOf.ts';

const runs = Number(process.env['RESGUARDO_MODEL_RUNS'] ?? 60);
const passphrase = 'five good words for it';
const slots = { private: { wing: 'private', of: 'note' }, record: { wing: 'record', of: 'progress' } } as const satisfies Record<Wing, DraftSlot>;

/** What a vault must hold: each child's two books and her drafts. */
type Model = Map<ChildId, { readonly name: string; readonly texts: Record<Wing, readonly string[]>; readonly drafts: Record<Wing, string | null> }>;

class Killed extends Error {}

/** A vault on a disk in memory, and what it must hold. */
class World {
  disk = new MemoryDisk();
  keys = memoryKeyFiles();
  vault = newId<VaultId>();
  shelf!: Shelf;
  model: Model = new Map();
  made = 0;
  /** Writes until the process dies, and whether the last is still done; null: it lives. */
  fuse: { left: number; readonly done: boolean } | null = null;
  /** A row of the shelf was taken away and not mended yet. */
  lost = false;

  store(): Store {
    const store = memoryStore(this.disk);
    return { ...store, write: async (batch) => {
      if (this.fuse === null || this.fuse.left-- > 0) return store.write(batch);
      if (this.fuse.done) await store.write(batch);
      throw new Killed();
    } };
  }

  async begin(): Promise<void> {
    const made = valueOf(await createKeyFile({ vault: this.vault, passphrase, keyFiles: this.keys.keyFiles, calibration: quickCalibration }));
    this.shelf = valueOf(await createShelf(made.held, this.store(), { at: at(0), desk: { facility: 'none' }, onSaved: () => undefined }));
  }

  /** As after a lock or a kill: everything from the disk alone. */
  async reopen(): Promise<void> {
    this.fuse = null;
    this.keys.fail('never');
    const held = valueOf(await unlockWithPassphrase({ vault: this.vault, keyFiles: this.keys.keyFiles, makeKdfWorker: quickKdf }, passphrase));
    this.shelf = valueOf(await openShelf(held, this.store(), () => undefined));
    if (this.lost && !isWhole(this.shelf.state)) await this.mend();
    this.lost = false;
    expect(isWhole(this.shelf.state)).toBe(true);
    const { state } = this.shelf;
    valueOf(await sweepChildKeys(this.keys.keyFiles, held, { children: new Set(childrenOf(state).map(({ card }) => card.id)), keyFile: state.root.keyFile }));
  }

  async mend(): Promise<void> {
    valueOf(await mendShelf(this.shelf, { at: at(5), epoch: 0, unnamed: (id, number) => childNamed(id, `Found ${number}`), written: () => () => 0, told: () => ({}) }));
  }

  async holds(): Promise<Model> {
    const model: Model = new Map();
    for (const { card } of childrenOf(this.shelf.state)) {
      const texts = { private: [] as readonly string[], record: [] as readonly string[] };
      const drafts: Record<Wing, string | null> = { private: null, record: null };
      for (const wing of ['private', 'record'] as const) {
        const { entries, damaged } = valueOf(await readBook(this.shelf, { book: wing, child: card.id }, withText));
        expect(damaged).toEqual([]);
        texts[wing] = entries.map(({ entry }) => entry.text);
      }
      const read = valueOf(await readDrafts(this.shelf, card.id));
      expect(read.damaged).toBe(0);
      for (const { slot, body } of read.drafts) drafts[slot.wing] = body;
      model.set(card.id, { name: card.codeName, texts, drafts });
    }
    return model;
  }

  child(n: number): ChildId | null {
    return [...this.model.keys()][n % Math.max(1, this.model.size)] ?? null;
  }
}

/** An act on the vault, and what it makes of the model; null: not possible now. */
type Acting = (world: World) => { readonly work: () => Promise<unknown>; readonly after: Model } | null;

class Named {
  readonly name: string;
  readonly acting: Acting;
  constructor(name: string, acting: Acting) {
    this.name = name;
    this.acting = acting;
  }
  toString = () => this.name;
}

const withChild = (model: Model, id: ChildId, change: (child: NonNullable<ReturnType<Model['get']>>) => NonNullable<ReturnType<Model['get']>>): Model =>
  new Map([...model].map(([each, child]) => [each, each === id ? change(child) : child]));

const wings = fc.constantFrom<Wing>('private', 'record');

const addsChild = fc.constant(new Named('add a child', (world) => {
  const id = newId<ChildId>();
  const name = `Child ${(world.made += 1)}`;
  return {
    work: async () => {
      valueOf(await addChildKeys(world.keys.keyFiles, world.shelf.held, id));
      valueOf(await commit(world.shelf, () => ok({ at: at(1), addChild: childNamed(id, name) })));
    },
    after: new Map([...world.model, [id, { name, texts: { private: [], record: [] }, drafts: { private: null, record: null } }]]),
  };
}));

const writes = fc.record({ n: fc.nat(5), wing: wings, length: fc.constantFrom(10, 900, 9000, 30_000, 300_000), takesDraft: fc.boolean() })
  .map(({ n, wing, length, takesDraft }) => new Named(`write ${length} in the ${wing} of ${n}`, (world) => {
    const id = world.child(n);
    if (id === null) return null;
    const text = `${(world.made += 1)} `.padEnd(length, 'x');
    const doneDrafts = takesDraft ? [{ child: id, slot: slots[wing] }] : [];
    return {
      work: async () => valueOf(await commit(world.shelf, () => ok({ at: at(2), entries: [{ book: { book: wing, child: id }, entry: { text } }], doneDrafts }))),
      after: withChild(world.model, id, (child) => ({
        ...child, texts: { ...child.texts, [wing]: [...child.texts[wing], text] }, drafts: takesDraft ? { ...child.drafts, [wing]: null } : child.drafts,
      })),
    };
  }));

const drafts = fc.record({ n: fc.nat(5), wing: wings, body: fc.option(fc.string({ maxLength: 300 })) })
  .map(({ n, wing, body }) => new Named(`${body === null ? 'drop' : 'save'} the ${wing} draft of ${n}`, (world) => {
    const id = world.child(n);
    if (id === null) return null;
    return {
      work: async () => valueOf(body === null ? await dropDraft(world.shelf, id, slots[wing]) : await saveDraft(world.shelf, id, { at: at(3), slot: slots[wing], body })),
      after: withChild(world.model, id, (child) => ({ ...child, drafts: { ...child.drafts, [wing]: body } })),
    };
  }));

const binds = fc.constant(new Named('bind', (world) => {
  const book = firstLooseBook(world.shelf);
  return book && { work: async () => valueOf(await bindLoose(world.shelf, book)), after: world.model };
}));

const renews = fc.constant(new Named('renew all keys', (world) => ({
  work: async () => {
    const drawn = valueOf(await drawNewWords(world.shelf.held, { passphrase, newRoot: true, make: quickKdf, elapsed: () => 0 }));
    world.shelf.held = valueOf(await takeNewWords(world.keys.keyFiles, world.shelf.held, drawn));
  },
  after: world.model,
})));

const seals = fc.integer({ min: 1, max: 12 }).map((steps) => new Named(`seal anew, ${steps} steps`, (world) => ({
  work: async () => {
    const walk = sealAnew(world.shelf);
    for (let n = 0; n < steps; n += 1) {
      const step = await walk.next();
      if (!step.done) continue;
      world.shelf.held = valueOf(await dropOlderKeys(world.keys.keyFiles, world.shelf.held, valueOf(step.value)));
      return;
    }
  },
  after: world.model,
})));

/** Through a backup file onto a tablet that never saw the vault. */
const moves = fc.constant(new Named('move by a backup', (world) => ({
  work: async () => {
    const snapshot = valueOf(await takeSnapshot(world.shelf, at(4)));
    const { file, reading } = valueOf(await writeBackup(snapshot, { progress: () => undefined }));
    expect(reading.damaged).toBe(0);
    const { age } = valueOf(await openBackupFile(file));
    const disk = new MemoryDisk();
    const keys = memoryKeyFiles();
    const held = world.shelf.held;
    const restored = valueOf(await restoreVault({ age, held, store: memoryStore(disk), database: 0, past: { generation: 0, epoch: 0 }, progress: () => undefined }));
    valueOf(await writeKeyFile(keys.keyFiles, restored.held, restored.held.open, 'b'));
    const nothing = () => Promise.resolve(ok(null));
    valueOf(await readBackup({ age, held, taking: { shelf: nothing, row: nothing, loose: nothing, draft: nothing }, progress: () => undefined }));
    Object.assign(world, { disk, keys });
    await world.reopen();
  },
  after: world.model,
})));

/** One row of the shelf is lost, and what can be read is put back. */
const mends = fc.constantFrom<ShelfRowName>('root', 'page/0', 'page/1').map((name) => new Named(`lose ${name} and mend`, (world) => (
  world.disk.shelf.has(`${name as 'root'}/previous`) ? {
    work: async () => {
      world.disk.shelf.delete(name);
      world.lost = true;
      world.shelf = valueOf(await openShelf(world.shelf.held, world.store(), () => undefined));
      if (!isWhole(world.shelf.state)) await world.mend();
      await world.reopen();
    },
    after: world.model,
  } : null
)));

const reopens = fc.constant(new Named('lock and unlock', (world) => ({ work: () => world.reopen(), after: world.model })));

const acts = fc.oneof(
  { arbitrary: addsChild, weight: 2 }, { arbitrary: writes, weight: 12 }, { arbitrary: drafts, weight: 4 }, { arbitrary: binds, weight: 5 },
  { arbitrary: renews, weight: 1 }, { arbitrary: seals, weight: 3 }, { arbitrary: moves, weight: 1 }, { arbitrary: mends, weight: 1 }, { arbitrary: reopens, weight: 2 },
);

const deaths = fc.option(fc.record({ left: fc.nat(2), done: fc.boolean(), inKeyFile: fc.option(fc.nat(4000)) }), { freq: 4 });

/** Names are left out: a child who comes back by her books alone has another. */
const plain = (model: Model) => JSON.stringify([...model].map(([id, { texts, drafts: typed }]) => [id, { texts, typed }] as const).sort(([one], [other]) => (one < other ? -1 : 1)));

async function act(world: World, acting: Acting, death: { left: number; done: boolean; inKeyFile: number | null } | null): Promise<void> {
  const asked = acting(world);
  if (asked === null) return;
  if (death !== null) {
    world.fuse = { left: death.left, done: death.done };
    if (death.inKeyFile !== null) world.keys.fail({ bytes: death.inKeyFile });
  }
  const died = await asked.work().then(() => false, (error: unknown) => {
    if (error instanceof Killed || (error instanceof Error && error.message === 'killed')) return true;
    throw error;
  });
  world.fuse = null;
  world.keys.fail('never');
  if (!died) {
    world.model = asked.after;
    return;
  }
  // Killed in it, the act is there whole or not at all.
  await world.reopen();
  const holds = await world.holds();
  const whole = [world.model, asked.after].find((model) => plain(model) === plain(holds));
  expect(whole, 'what a killed act left is what was, or what it was to be').toBeDefined();
  world.model = whole!;
}

beforeAll(ready);

it('a vault holds what was put into it, whatever is done with it and wherever it is killed', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(acts, deaths), { minLength: 5, maxLength: 40 }), async (walk) => {
    const world = new World();
    await world.begin();
    for (const [{ acting }, death] of walk) await act(world, acting, death);
    expect(plain(await world.holds())).toBe(plain(world.model));
    await world.reopen();
    expect(plain(await world.holds())).toBe(plain(world.model));
  }), { numRuns: runs });
}, 600_000);
