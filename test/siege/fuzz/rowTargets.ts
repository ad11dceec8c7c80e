import type { Canonical } from '../../../src/core/canonicalJson.ts';
import type { DraftSlot } from '../../../src/core/DraftSlot.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { ok } from '../../../src/core/Result.ts';
import { commit } from '../../../src/vault/books/commit.ts';
import { openDraft } from '../../../src/vault/books/Draft.ts';
import { draftId } from '../../../src/vault/books/draftId.ts';
import { openLeaf, sealedRow } from '../../../src/vault/books/leaf.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { readBook } from '../../../src/vault/books/readBook.ts';
import { nameRow, openDesk, openShelfRow, previousRootPlace, rootPlace, sealDesk, sealShelfRow } from '../../../src/vault/books/shelfRow.ts';
import { checkPage, checkRoot, writePage, writeRoot, type NamedRow } from '../../../src/vault/books/ShelfRows.ts';
import { openVolume } from '../../../src/vault/books/volume.ts';
import { settleErrand } from '../../../src/vault/errand/settleErrand.ts';
import { layErrand } from '../../../src/vault/errand/layErrand.ts';
import { emptyDesk, readDesk } from '../../../src/vault/handlers/Desk.ts';
import { readPrivateEntry } from '../../../src/vault/handlers/readEntry.ts';
import { wingKeys, recordKeys } from '../../../src/vault/keys/bookKeys.ts';
import { errandKeys, openActs, openPlan, sealAct, sealPlan } from '../../../src/vault/seal/errandRows.ts';
import type { Identity } from '../../../src/vault/seal/Identity.ts';
import { asSealKey } from '../../../src/vault/seal/Key.ts';
import { kinds, mostBytes, type Kind } from '../../../src/vault/seal/kinds.ts';
import { openRow } from '../../../src/vault/seal/openRow.ts';
import { sealRow } from '../../../src/vault/seal/sealRow.ts';
import { joinBytes, u32 } from '../../../src/vault/seal/bytes.ts';
import { writeJson } from '../../../src/vault/seal/readJson.ts';
import { noon, noticePlan, requestPlan } from '../../core/somePlan.ts';
import { at, freshShelf } from '../../vault/books/freshShelf.ts';
import { MemoryDisk, memoryStore } from '../../vault/store/memoryStore.ts';
import { valueOf } from '../../vault/valueOf.ts';
import type { Chance } from './Chance.ts';
import * as samples from './samples.ts';
import { spoilBytes } from './spoilBytes.ts';
import { spoilJsonBytes } from './spoilJson.ts';
import type { Target } from './Target.ts';

/** Cut to what a kind can hold, so that it can be sealed at all: what is inside is as spoilt as before. */
const fitting = (kind: Kind, plaintext: Uint8Array) => plaintext.subarray(0, mostBytes(kind));

/**
 * Readers of rows, by two ways in: rows spoilt as they lie on the disk, none of which may open; and rows whose plaintext was
 * spoilt before it was sealed under the right key, as another version of the app might.
 */
export async function rowTargets(): Promise<readonly Target[]> {
  const { held, shelf, disk, addChild } = await freshShelf();
  const child = await addChild('Wren');
  for (const entry of samples.privateEntries) valueOf(await commit(shelf, () => ok({ at: at(2), entries: [{ book: { book: 'private', child }, entry }] })));
  const ref = { book: 'private', child } as const;
  const book = valueOf(openBook(held, ref, { branches: [held.branch], parts: [] }));
  const place = (kind: 'leaf' | 'volume') => ({ kind, number: 0, part: 0 }) as const;
  const leaf = { at: at(2), number: 0, previous: null, entry: samples.privateEntries[0], plate: null };

  const leaves: Target<Uint8Array> = {
    name: 'leaf', weight: 1, read: (row) => openLeaf(book, 0, row),
    input: (chance) => sealedRow(book, place('leaf'), fitting('leaf', spoilJsonBytes(leaf, chance))).sealed,
  };
  const volumes: Target<Uint8Array> = {
    name: 'volume', weight: 1, read: (row) => openVolume(book, 0, row),
    input: (chance) => sealedRow(book, place('volume'), fitting('volume', spoiltVolume(chance))).sealed,
  };
  const spoiltVolume = (chance: Chance) => {
    const parts = [0, 1, 2].map((number) => writeJson({ ...leaf, number } as Canonical)).map((bytes, n) => (n === chance.below(6) ? spoilBytes(bytes, chance) : bytes));
    const plaintext = joinBytes(u32(0), u32(3), ...parts.flatMap((bytes) => [u32(bytes.length), bytes]));
    return chance.below(3) === 0 ? plaintext : spoilBytes(plaintext, chance);
  };

  const slot: DraftSlot = { wing: 'record', of: 'progress' };
  const draftPlace = { held, child, wing: slot.wing, id: draftId(held, child, slot) };
  const keys = valueOf(wingKeys(held, slot.wing, child));
  const draftIdentity: Identity<'draft'> = {
    kind: 'draft', vault: held.vault, branch: held.branch, wing: 'record', book: joinBytes(Buffer.from(child, 'hex'), draftPlace.id), number: 0, version: 0, generation: keys.generation,
  };
  const drafts: Target<Uint8Array> = {
    name: 'draft', weight: 1, read: (row) => openDraft(row, draftPlace, keys),
    input: (chance) => sealRow(fitting('draft', spoilJsonBytes({ at: at(3), slot, body: 'she is' }, chance)), draftIdentity, keys.seal),
  };

  const root = writeRoot(shelf.state.root);
  const page = writePage(shelf.state.pages[0]?.page ?? { format: 1, number: 0, children: [] });
  const roots: Target<Uint8Array> = {
    name: 'root', weight: 1, read: (row) => openShelfRow(held, rootPlace, row, checkRoot),
    input: (chance) => sealShelfRow(held, rootPlace, fitting('root', spoilJsonBytes(root, chance))),
  };
  const pagePlace = { kind: 'page', number: 0, version: 1 } as const;
  const pages: Target<Uint8Array> = {
    name: 'page', weight: 1, read: (row) => openShelfRow(held, pagePlace, row, checkPage),
    input: (chance) => sealShelfRow(held, pagePlace, fitting('page', spoilJsonBytes(page, chance))),
  };
  const desks: Target<{ readonly row: Uint8Array; readonly named: NamedRow }> = {
    name: 'desk', weight: 1,
    input: (chance) => {
      const plaintext = fitting('desk', spoilJsonBytes(samples.desk, chance));
      return { row: sealDesk(held, 1, plaintext), named: nameRow(held, 1, plaintext) };
    },
    read: ({ row, named }) => {
      const read = readDesk(openDesk(held, row, named));
      return read === emptyDesk ? null : read;
    },
  };

  const spoiltDisk = (chance: Chance): MemoryDisk => {
    const copy = disk.copy();
    const tables = [copy.rows, copy.shelf, copy.drafts] as readonly Map<string, Uint8Array>[];
    const all = tables.flatMap((table) => [...table.values()]);
    for (let times = 1 + chance.below(3); times > 0; times -= 1) {
      const table = chance.pick(tables.filter(({ size }) => size > 0));
      const name = chance.pick([...table.keys()]);
      const row = table.get(name) ?? new Uint8Array(0);
      const next = chance.pick([() => null, () => chance.pick(all), () => spoilBytes(row, chance, all), () => new Uint8Array(0), () => spoilBytes(row, chance, all)])();
      if (next === null) table.delete(name);
      else table.set(name, next);
    }
    return copy;
  };
  const disks: Target<MemoryDisk> = {
    name: 'whole disk', weight: 0.2, input: spoiltDisk,
    read: async (spoilt) => {
      const opened = await openShelf(held, memoryStore(spoilt), () => undefined);
      if (!opened.ok) return null;
      const read = await readBook(opened.value, ref, readPrivateEntry);
      return read.ok ? read.value.entries.map(({ entry }) => entry) : null;
    },
    faithful: (_, read) => (read as readonly object[]).every((entry) => samples.privateEntries.some((each) => JSON.stringify(each) === JSON.stringify({ ...each, ...entry }))),
  };

  const errand = errandKeys(new Uint8Array(32).fill(5), { vault: held.vault, errand: requestPlan.id });
  const planIdentity: Identity<'errandPlan'> = {
    kind: 'errandPlan', vault: held.vault, branch: null, wing: 'record', book: Buffer.from(requestPlan.id, 'hex'), number: 0, version: 0, generation: 1,
  };
  const plans: Target<Uint8Array> = {
    name: 'errand plan', weight: 1, read: (row) => openPlan(row, errand),
    input: (chance) => sealRow(fitting('errandPlan', spoilJsonBytes(chance.pick([requestPlan, noticePlan]), chance)), planIdentity, errand.seal),
  };
  const link = sealPlan(requestPlan, errand).link;
  const actRow = (number: number, plaintext: Uint8Array) => sealRow(fitting('errandAct', plaintext), { ...planIdentity, kind: 'errandAct', number } as Identity<'errandAct'>, errand.seal);
  const acts: Target<readonly Uint8Array[]> = {
    name: 'errand acts', weight: 1, read: (rows) => openActs(rows, link, errand),
    input: (chance) => {
      let before = link;
      const rows = samples.childActs.slice(0, 1 + chance.below(3)).map((act, number) => {
        const sealed = sealAct({ number, at: noon, before, act }, errand);
        before = sealed.link;
        return chance.below(2) === 0 ? sealed.row : actRow(number, spoilJsonBytes({ number, at: noon, before, act }, chance));
      });
      return rows;
    },
  };

  const record = valueOf(recordKeys(held, child));
  const out = { ...shelf.state, root: { ...shelf.state.root, errand: child } };
  const settling: Target<readonly { readonly number: number; readonly sealed: Uint8Array }[]> = {
    name: 'an errand coming back', weight: 0.3,
    read: (rows) => settleErrand({ held, state: out, at: at(9), canBeWritten: () => true }, rows),
    input: (chance) => {
      const plan = { ...chance.pick([requestPlan, noticePlan] as readonly ErrandPlan[]), child };
      const laid = layErrand(held, plan, { keys: record, fence: out.root.fence });
      const own = errandKeys(laid.key, { vault: held.vault, errand: plan.id });
      const planned = { ...planIdentity, book: Buffer.from(plan.id, 'hex') };
      const spoilt = chance.below(4) === 0 ? sealPlan(plan, own).row : sealRow(fitting('errandPlan', spoilJsonBytes(plan, chance)), planned, own.seal);
      let before = openPlan(spoilt, own)?.link ?? link;
      const did = Array.from({ length: chance.below(12) }, (_, number) => {
        const sealed = sealAct({ number, at: noon, before, act: chance.below(3) === 0 ? chance.pick(samples.childActs) : { do: 'next' } }, own);
        before = sealed.link;
        return sealed.row;
      });
      const all = [laid.rows[0]?.sealed ?? new Uint8Array(0), spoilt, ...did];
      const rows = chance.below(4) === 0 ? all.map((row) => (chance.below(4) === 0 ? spoilBytes(row, chance, all) : row)) : all;
      return rows.map((sealed, number) => ({ number, sealed }));
    },
  };

  return [rows(), leaves, volumes, drafts, roots, pages, desks, disks, plans, acts, settling, previousRoots()];

  function previousRoots(): Target<{ readonly row: Uint8Array; readonly whole: Uint8Array }> {
    return {
      name: 'root before', weight: 0.3, read: ({ row }) => openShelfRow(held, previousRootPlace, row, checkRoot),
      input: (chance) => {
        const whole = sealShelfRow(held, previousRootPlace, writeJson(root));
        return { row: spoilBytes(whole, chance, [sealShelfRow(held, rootPlace, writeJson(root))]), whole };
      },
      // Spoilt twice it may be what it was.
      faithful: ({ row, whole }) => Buffer.from(row).equals(whole),
    };
  }
}

/** Any row, spoilt as it lies on the disk, opened as what it was: none may. */
function rows(): Target<{ readonly row: Uint8Array; readonly whole: Uint8Array; readonly identity: Identity }> {
  const key = asSealKey('shelf', new Uint8Array(32).fill(9)) as never;
  const named = Object.keys(kinds) as Kind[];
  return {
    name: 'sealed row', weight: 0.5,
    input: (chance) => {
      const identity: Identity = { ...samplePlace, kind: chance.pick(named), number: chance.below(9), generation: 1 + chance.below(3) };
      const whole = sealRow(chance.bytes(chance.below(40)), identity, key);
      const other = sealRow(chance.bytes(8), { ...identity, number: 77 }, key);
      return { row: spoilBytes(whole, chance, [other]), whole, identity };
    },
    read: ({ row, identity }) => openRow(row, identity, key).ok,
    faithful: ({ row, whole }) => Buffer.from(row).equals(whole),
  };
}

const samplePlace = { vault: requestPlan.id as never, branch: null, wing: null, book: new Uint8Array(16), version: 0 };
