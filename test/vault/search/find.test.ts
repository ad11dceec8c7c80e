import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PrivateEntry, RecordEntry } from '../../../src/core/Entry.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { bindAll, freshFinding, lookedThrough, places, readAll, searchedShelf, write } from './SearchedShelf.ts';
import { findingOf } from '../../../src/vault/handlers/search.ts';
import type { Shelf } from '../../../src/vault/books/Shelf.ts';
import { indexKeys } from '../../../src/vault/keys/indexKeys.ts';
import { headPlace, indexRowId, openIndexRow, sealIndexRow } from '../../../src/vault/search/indexRow.ts';
import { ready } from '../../../src/vault/sodium.ts';
import { hex } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(ready);

const stock = [
  'niño', 'NIÑO', 'nino', 'niña', 'mañana', 'río', 'rio', 'sueño', 'soñó', 'pingüino', 'the', 'river', 'rivers', 'loud', 'She', 'didn’t', 'sleep', 'él', 'el', 'años',
  'ano', 'x'.repeat(31) + 'ñ', 'x'.repeat(40), `${'x'.repeat(40)}y`, '𝒜𝒷'.repeat(20), '🙂', '2026-11', 'ﬁn', 'a', 'ab', 'abc',
];
const text = fc.array(fc.constantFrom(...stock), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const note = fc.record({ kind: fc.constant('note' as const), title: fc.oneof(fc.constant(''), text), text });
const written = fc.record({ child: fc.nat(2), wing: fc.constantFrom('private', 'record'), at: fc.nat(50), entry: note, long: fc.nat(30).map((n) => n === 0) });
const typed = fc.oneof(
  text.map((words) => words.split(' ').slice(0, 3).join(' ')),
  text.map((words) => `${words.split(' ').slice(0, 2).join(' ')} `),
  text.map((words) => `"${words.split(' ').slice(0, 2).join(' ')}" ${words.split(' ')[3] ?? ''}`),
  fc.tuple(fc.constantFrom(...stock), fc.nat(40)).map(([word, length]) => word.slice(0, length + 1)),
);

type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

async function writeAll(shelf: Shelf, children: readonly ChildId[], all: readonly Written[]): Promise<void> {
  for (const { child, wing, at, entry: { title, text: said }, long } of all) {
    const whole = long ? `${said} ${'filler '.repeat(6000)}` : said;
    const id = children[child]!;
    if (wing === 'private') await write(shelf, id, at, { kind: 'note', title, text: whole } satisfies PrivateEntry, 'private');
    else await write(shelf, id, at, { kind: 'progress', form: 'free', text: `${title} ${whole}` } satisfies RecordEntry, 'record');
  }
}

describe('a search', () => {
  it('finds what looking through every entry finds, in the same order, however much of it is in an index', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(written, { maxLength: 260 }), fc.array(written, { maxLength: 10 }), fc.array(typed, { minLength: 1, maxLength: 6 }),
      async (before, since, searches) => {
        const { shelf, addChild, window } = await searchedShelf();
        const children = [await addChild('Wren'), await addChild('Heron'), await addChild('Finch')];
        await writeAll(shelf, children, before);
        if (before.length % 2 === 0) await bindAll(shelf);
        const vault = window();
        await readAll(vault);
        await writeAll(shelf, children, since);
        await bindAll(shelf);
        for (const search of searches) {
          for (const wing of ['private', 'record'] as const) {
            const expected = await lookedThrough(shelf, wing, search);
            for (const finding of [findingOf(vault), findingOf(window()), freshFinding()]) {
              expect(await places(shelf, finding, wing, search), search).toEqual(expected);
              expect(await places(shelf, finding, wing, search, () => true), search).toEqual(expected);
            }
          }
        }
      },
    ), { numRuns: Number(process.env.RUNS ?? 8) });
  });
});

/** Ninety notes and seventy entries of the record, of two children, and their index on the disk. */
async function indexed() {
  const fresh = await searchedShelf();
  const children = [await fresh.addChild('Wren'), await fresh.addChild('Heron')] as const;
  for (let n = 0; n < 90; n += 1) await write(fresh.shelf, children[n % 2]!, n, { kind: 'note', title: `Day ${n}`, text: `The river ${n % 7 === 0 ? 'roared' : 'slept'} ${'x'.repeat(1500)}` }, 'private');
  for (let n = 0; n < 70; n += 1) await write(fresh.shelf, children[n % 2]!, n, { kind: 'progress', form: 'free', text: `She slept ${n}` }, 'record');
  await bindAll(fresh.shelf);
  await readAll(fresh.window());
  return { ...fresh, children };
}

describe('an index on the disk', () => {
  it('is there for the next unlocking, and is found by its own wing alone', async () => {
    const { shelf, window, disk } = await indexed();
    expect(disk.index.size).toBeGreaterThan(5);
    const finding = findingOf(window());
    expect((await places(shelf, finding, 'private', 'roared'))!.length).toBe(13);
    expect(finding.private.index?.at.length).toBe(90);
    expect(finding.record.index).toBeNull();
    expect(await places(shelf, finding, 'record', 'roared')).toEqual([]);
    expect(finding.record.index?.at.length).toBe(70);
  });

  it('of one wing is made and searched without the other wing’s key', async () => {
    const { shelf, held, disk } = await indexed();
    const none = new Uint8Array(32) as never;
    const without = (keys: Partial<typeof held>) => ({ ...shelf, held: { ...held, ...keys, open: { ...held.open, body: { ...held.open.body } } } });
    const finding = freshFinding();
    expect(await places(without({ recordWing: none }), finding, 'private', 'roared')).toHaveLength(13);
    expect(await places(without({ privateWing: none }), finding, 'record', 'slept')).toHaveLength(70);
    expect([finding.private.index?.at.length, finding.record.index?.at.length]).toEqual([90, 70]);
    // With the other key alone there is nothing of it, neither an index nor a note.
    const locked = freshFinding();
    expect(await places(without({ privateWing: none }), locked, 'private', 'roared')).toEqual([]);
    expect(locked.private.index).toBeNull();
    disk.index.clear();
  });

  it('that was made by another way of reading is not believed', async () => {
    const { shelf, disk, held } = await indexed();
    const keys = valueOf(indexKeys(held, 'private'));
    const on = { held, wing: 'private', keys } as const;
    const id = hex(indexRowId(on, headPlace));
    const head = JSON.parse(new TextDecoder().decode(openIndexRow(on, headPlace, disk.index.get(id)!)!)) as object;
    disk.index.set(id, sealIndexRow(on, headPlace, new TextEncoder().encode(JSON.stringify({ ...head, reading: 2 }))).sealed);
    const finding = freshFinding();
    expect(await places(shelf, finding, 'private', 'roared')).toHaveLength(13);
    expect(finding.private.index).toBeNull();
  });

  it('is not made for a few entries', async () => {
    const { shelf, addChild, window, disk } = await searchedShelf();
    const child = await addChild('Wren');
    for (let n = 0; n < 64; n += 1) await write(shelf, child, n, { kind: 'note', title: '', text: `river ${n}` }, 'private');
    const vault = window();
    await readAll(vault);
    expect(disk.index.size).toBe(0);
    expect(await places(shelf, findingOf(vault), 'private', 'river')).toHaveLength(64);
  });

  it('is made again, and takes the place of the last, once enough was written', async () => {
    const { shelf, window, disk, children } = await indexed();
    const before = new Map(disk.index);
    await readAll(window());
    expect(disk.index).toEqual(before);
    for (let n = 0; n < 65; n += 1) await write(shelf, children[0], 200 + n, { kind: 'note', title: '', text: 'roared' }, 'private');
    const vault = window();
    await readAll(vault);
    expect([...before.keys()].filter((id) => disk.index.has(id) && hex(disk.index.get(id)!) === hex(before.get(id)!))).toHaveLength(3);
    expect(await places(shelf, findingOf(vault), 'private', 'roared')).toHaveLength(78);
    expect(findingOf(vault).private.tails.size).toBe(0);
  });

  it('with any row of it changed, swapped, gone or put back finds what looking through finds', async () => {
    const { shelf, window, disk, children } = await indexed();
    const old = new Map(disk.index);
    const searches = ['roared', 'river', 'day', 'sle', '"river slept"', '8'];
    const expected = new Map<string, unknown>();
    const check = async (what: string) => {
      for (const search of searches) {
        expected.set(search, expected.get(search) ?? await lookedThrough(shelf, 'private', search));
        const finding = findingOf(window());
        const found = await places(shelf, finding, 'private', search);
        expect(found, `${what}, ${search}`).toEqual(expected.get(search));
      }
    };
    await check('as it is');
    const ids = [...disk.index.keys()];
    for (const [place, id] of ids.entries()) {
      const row = old.get(id)!;
      for (const other of [row.with(100, row[100]! ^ 1), row.subarray(1), new Uint8Array(0), old.get(ids[(place + 1) % ids.length]!)!, null as never]) {
        disk.index = new Map(old).set(id, other);
        await check(`row ${place}`);
      }
      disk.index = new Map(old);
      disk.index.delete(id);
      await check(`without row ${place}`);
    }
    disk.index = new Map(old);
    for (let n = 0; n < 80; n += 1) await write(shelf, children[1], 300 + n, { kind: 'note', title: '', text: `roared later ${n}` }, 'private');
    await readAll(window());
    expected.clear();
    await check('after more');
    disk.index = new Map([...disk.index, ...old]);
    await check('an old head put back');
    disk.index = new Map(old);
    await check('an old index put back');
    const vault = window();
    await readAll(vault);
    expect(findingOf(vault).private.index?.at.length).toBe(170);
  });

  it('that knows of entries which the shelf does not is not believed', async () => {
    const { shelf, window, disk, children, reopen } = await indexed();
    const before = disk.copy();
    for (let n = 0; n < 70; n += 1) await write(shelf, children[0], 400 + n, { kind: 'note', title: '', text: 'roared since' }, 'private');
    await readAll(window());
    // The books are put back to what they were, and go on otherwise.
    disk.rows = before.rows;
    disk.shelf = before.shelf;
    const asShelf = valueOf(await reopen());
    expect(await places(asShelf, freshFinding(), 'private', 'since')).toEqual([]);
    for (let n = 0; n < 90; n += 1) await write(asShelf, children[0], 500 + n, { kind: 'note', title: '', text: 'otherwise now' }, 'private');
    const finding = freshFinding();
    expect(await places(asShelf, finding, 'private', 'otherwise')).toHaveLength(90);
    expect(await places(asShelf, finding, 'private', 'since')).toEqual([]);
    expect(finding.private.index).toBeNull();
  });

  it('stays in memory where the disk takes none', async () => {
    const { shelf, addChild, window, disk, refuse } = await searchedShelf();
    const child = await addChild('Wren');
    for (let n = 0; n < 500; n += 1) await write(shelf, child, n, { kind: 'note', title: '', text: `river ${n}` }, 'private');
    const vault = window();
    expect(await places(shelf, findingOf(vault), 'private', 'river')).toBeNull();
    const { write: put } = shelf.store;
    Object.assign(shelf.store, { write: () => Promise.resolve({ ok: false, problem: { type: 'storageFull' } }) });
    await readAll(vault, 'private');
    Object.assign(shelf.store, { write: put });
    expect(disk.index.size).toBe(0);
    expect(await places(shelf, findingOf(vault), 'private', 'river')).toHaveLength(500);
    refuse({ type: 'storageLost' });
    expect(await readAll(window(), 'private').then(() => 'ended')).toBe('ended');
  });

  it('whose root was taken over by another window locks this one', async () => {
    const { window, told, disk, reopen, children } = await indexed();
    const elsewhere = valueOf(await reopen());
    for (let n = 0; n < 70; n += 1) await write(elsewhere, children[0], 600 + n, { kind: 'note', title: '', text: 'more' }, 'private');
    const before = new Map(disk.index);
    disk.index.clear();
    await readAll(window());
    expect(told).toContain('takenOver');
    expect(disk.index.size).toBe(0);
    disk.index = before;
  });
});
