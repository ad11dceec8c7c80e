import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/Problem.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import type { Frame } from '../../../src/vault/backup/Frame.ts';
import { readBackup, type BackupReading, type Taking } from '../../../src/vault/backup/readBackup.ts';
import { openBook, rowId } from '../../../src/vault/books/OpenBook.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { bookName, endOf } from '../../../src/vault/books/Shelf.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { utf8 } from '../../../src/vault/seal/bytes.ts';
import { agreementPair, randomBytes, ready, toHex } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { at } from '../books/freshShelf.ts';
import { memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';
import { backUp, fullShelf, write } from './backedUp.ts';
import { ageOf, framesIn, nothing } from './frames.ts';
import { pulledOut } from './pulledOut.ts';

beforeAll(ready);

const damaged = fail<Problem>({ type: 'backupDamaged' });

async function backedUp() {
  const full = await fullShelf();
  const { age } = await backUp(full.shelf);
  const frames = await framesIn(age, full.held);
  const read = async (of: readonly Frame[], { held = full.held, taking = nothing }: { readonly held?: HeldKeys; readonly taking?: Taking } = {}) =>
    readBackup({ age: await ageOf(of, held), held, taking, progress: () => undefined });
  return { ...full, age, frames, read };
}
type BackedUp = Awaited<ReturnType<typeof backedUp>>;

/** One backup for all that only read it. */
let given: BackedUp;
beforeAll(async () => {
  given = await backedUp();
});

const json = (value: object): Uint8Array => utf8(JSON.stringify(value));
const parsed = ({ bytes }: Frame) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, number>;

/** The frames with the end counting what is there. */
function counted(frames: readonly Frame[]): Frame[] {
  const count = (type: Frame['type']) => frames.filter((frame) => frame.type === type).length;
  const end = { type: 'end', bytes: json({ shelf: count('shelf'), rows: count('row'), drafts: count('draft') }) } as const;
  return [...frames.filter(({ type }) => type !== 'end'), end];
}

/** The id in hex of a row of the first child's notes. */
function rowOf({ shelf, held, child }: BackedUp, kind: 'leaf' | 'volume' | 'plate', number: number, part = 0): string {
  const ref = { book: 'private', child } as const;
  const book = valueOf(openBook(held, ref, { branches: shelf.state.root.branches, parts: endOf(shelf.state, ref).parts }));
  return toHex(rowId(book, { kind, number, part }));
}

const isRow = (name: string) => ({ type, bytes }: Frame) => type === 'row' && toHex(bytes.subarray(0, 16)) === name;
const flip = (frame: Frame): Frame => ({ ...frame, bytes: frame.bytes.with(-1, frame.bytes.at(-1)! ^ 1) });
const without = (frames: readonly Frame[], name: string) => counted(frames.filter((frame) => !isRow(name)(frame)));
const flipped = (frames: readonly Frame[], name: string) => frames.map((frame) => (isRow(name)(frame) ? flip(frame) : frame));

const whole = { entries: 5, damaged: 0, rows: 8, drafts: 2, strangers: 1 };

describe('a backup', () => {
  it('is read to its end, and tells what is in it', async () => {
    const { held, shelf, age, frames } = given;
    const progress: number[] = [];
    const reading = valueOf(await readBackup({ age, held, taking: nothing, progress: (bytes) => progress.push(bytes) }));
    expect(reading).toEqual({ ...whole, note: { format: 1, vault: held.vault, branch: held.branch, madeAt: at(9), epoch: shelf.state.root.epoch } });
    expect(progress).toEqual(frames.map((_, place) => frames.slice(0, place + 1).reduce((sum, { bytes }) => sum + bytes.length, 0)));
  });

  it('hands over the shelf, then each book\'s volumes and loose leaves, then all others and the drafts', async () => {
    const { held, shelf, child, empty, frames, read, disk } = given;
    const took: string[] = [];
    const taking: Taking = {
      shelf: (state, note) => { took.push(`shelf ${state.root.epoch} ${note.epoch}`); return Promise.resolve(ok(null)); },
      row: ({ id: row, sealed }) => { expect(disk.rows.get(toHex(row))).toEqual(sealed); took.push('row'); return Promise.resolve(ok(null)); },
      loose: ({ ref }, end, { rows, opened }) => {
        expect(end).toEqual(endOf(shelf.state, ref));
        expect(opened?.map(({ leaf: { number } }) => number)).toEqual(rows.map((_, place) => end.bound + place));
        for (const { id: row, sealed } of rows) expect(disk.rows.get(toHex(row))).toEqual(sealed);
        took.push(`${bookName(ref)} ${rows.length}`);
        return Promise.resolve(ok(null));
      },
      draft: ({ id: draft, sealed }) => { expect(disk.drafts.get(toHex(draft))).toEqual(sealed); took.push('draft'); return Promise.resolve(ok(null)); },
    };
    valueOf(await read(frames, { held, taking }));
    const { epoch } = shelf.state.root;
    expect(took).toEqual([
      `shelf ${epoch} ${epoch}`, 'ledger/ 1', 'row', `private/${child} 2`, `record/${child} 1`, `private/${empty} 0`, `record/${empty} 0`, 'row', 'row', 'row', 'draft', 'draft',
    ]);
  });

  it('ends with whatever the taking of any part of it fails with', async () => {
    const { frames, read } = given;
    const full = fail<Problem>({ type: 'storageFull' });
    for (const part of ['shelf', 'row', 'loose', 'draft'] as const) {
      expect(await read(frames, { taking: { ...nothing, [part]: () => Promise.resolve(full) } }), part).toEqual(full);
    }
    let rows = 0;
    const last = { ...nothing, row: () => Promise.resolve((rows += 1) === 3 ? full : ok(null)) };
    expect(await read(frames, { taking: last })).toEqual(full);
  });

  it('made out to another is not ours, and what is no `age` file is damaged', async () => {
    const { held, frames, age } = given;
    const other = { ...held, backup: agreementPair(randomBytes(32)) };
    const reading = (of: Blob) => readBackup({ age: of, held, taking: nothing, progress: () => undefined });
    expect(await reading(await ageOf(frames, other))).toEqual(fail({ type: 'fileKeyWrong' }));
    for (const none of [age.slice(0, 0), age.slice(1), age.slice(0, 100)]) expect(await reading(none)).toEqual(damaged);
    for (const length of [age.size - 1, age.size - 70_000, 300]) expect(await reading(age.slice(0, length))).toEqual(damaged);
  });
});

describe('a backup that cannot be read any more', () => {
  it.each([0, 100, 5000, 60_000, -20_000, -1])('from byte %d on is no damaged one', async (from) => {
    const { held, age } = given;
    const file = pulledOut(age, from < 0 ? age.size + from : from);
    expect(await readBackup({ age: file, held, taking: nothing, progress: () => undefined })).toEqual(fail({ type: 'backupUnreadable' }));
  });

  it('is none of the reader\'s business when all of it was read', async () => {
    const { held, age } = given;
    expect((await readBackup({ age: pulledOut(age, age.size), held, taking: nothing, progress: () => undefined })).ok).toBe(true);
  });

  it('says first what its taking failed with', async () => {
    const { held, age } = given;
    const full = fail<Problem>({ type: 'storageFull' });
    const taking = { ...nothing, shelf: () => Promise.resolve(full) };
    expect(await readBackup({ age: pulledOut(age, age.size - 1), held, taking, progress: () => undefined })).toEqual(full);
  });
});

describe('the rows of a book', () => {
  it('are not told as its loose leaves when one is missing, wherever it lay', async () => {
    const { frames, read, child, shelf } = given;
    const { bound } = endOf(shelf.state, { book: 'private', child });
    for (const number of [bound, bound + 1]) {
      const told: (number | null)[] = [];
      const taking: Taking = { ...nothing, loose: ({ ref }, _, { opened }) => {
        if (ref.book === 'private' && ref.child === child) told.push(opened?.length ?? null);
        return Promise.resolve(ok(null));
      } };
      valueOf(await read(without(frames, rowOf(given, 'leaf', number)), { taking }));
      expect(told).toEqual([null]);
    }
  });

  it('are each there once: no disk could take one twice', async () => {
    const { frames, read } = given;
    const twice = frames.flatMap((frame) => (isRow(rowOf(given, 'leaf', endOf(given.shelf.state, { book: 'private', child: given.child }).bound))(frame) ? [frame, frame] : [frame]));
    expect(await read(counted(twice))).toEqual(damaged);
  });

  it('have whole names, and so have drafts', async () => {
    const { frames, read } = given;
    for (const [type, length] of [['row', 15], ['row', 0], ['draft', 31]] as const) {
      expect(await read(counted(frames.toSpliced(frames.findLastIndex((frame) => frame.type === type), 0, { type, bytes: new Uint8Array(length) })))).toEqual(damaged);
    }
  });
});

describe('a backup is damaged', () => {
  const spoilt: readonly [string, (given: BackedUp) => readonly Frame[]][] = [
    ['without its head', ({ frames }) => frames.slice(1)],
    ['with two heads', ({ frames }) => [frames[0]!, ...frames]],
    ['with a head that is none', ({ frames }) => [{ type: 'head', bytes: json({}) }, ...frames.slice(1)]],
    ['with the note of another frame', ({ frames }) => [{ ...frames[0]!, type: 'draft' }, ...frames.slice(1)]],
    ['of another vault', ({ frames }) => [{ type: 'head', bytes: json({ ...parsed(frames[0]!), vault: id(5) }) }, ...frames.slice(1)]],
    ['of another epoch', ({ frames }) => [{ type: 'head', bytes: json({ ...parsed(frames[0]!), epoch: 1 }) }, ...frames.slice(1)]],
    ['without a shelf', ({ frames }) => counted(frames.filter(({ type }) => type !== 'shelf'))],
    ['without its root', ({ frames }) => counted(frames.filter(({ type, bytes }) => type !== 'shelf' || bytes[0] !== 4 || bytes[1] !== 0x72))],
    ['without its desk', ({ frames }) => counted(frames.filter(({ type, bytes }) => type !== 'shelf' || bytes[1] !== 0x64))],
    ['without a page', ({ frames }) => counted(frames.filter(({ type, bytes }) => type !== 'shelf' || bytes[1] !== 0x70))],
    ['with a row of the shelf that does not open', ({ frames }) => frames.map((frame) => (frame.type === 'shelf' ? flip(frame) : frame))],
    ['with an empty row of the shelf', ({ frames }) => frames.map((frame) => (frame.type === 'shelf' ? { ...frame, bytes: new Uint8Array(0) } : frame))],
    ['with its drafts before its rows', ({ frames }) => [...frames.filter(({ type }) => type === 'head' || type === 'shelf'), ...frames.filter(({ type }) => type === 'draft'), ...frames.filter(({ type }) => type === 'row'), frames.at(-1)!]],
    ['with its shelf at the end', ({ frames }) => [frames[0]!, ...frames.filter(({ type }) => type === 'row'), ...frames.filter(({ type }) => type === 'shelf'), ...frames.slice(-3)]],
    ...(['shelf', 'rows', 'drafts'] as const).flatMap((what) => [-1, 1].map((more): [string, (given: BackedUp) => readonly Frame[]] => [
      `that tells ${more} too many ${what}`, ({ frames }) => [...frames.slice(0, -1), { type: 'end', bytes: json({ ...parsed(frames.at(-1)!), [what]: parsed(frames.at(-1)!)[what]! + more }) }],
    ])),
    ['with an end that is none', ({ frames }) => [...frames.slice(0, -1), { type: 'end', bytes: json({}) }]],
    ['without its end', ({ frames }) => frames.slice(0, -1)],
    ['with more after its end', ({ frames }) => [...frames, frames.at(-1)!]],
  ];

  it.each(spoilt)('%s', async (_how, spoil) => {
    expect(await given.read(spoil(given))).toEqual(damaged);
    expect((await given.read(given.frames)).ok).toBe(true);
  });

  it('that knows of a later key file than the one it is read with', async () => {
    const { held, frames, read } = given;
    const { open } = held;
    const of = (generation: number) => read(frames, { held: { ...held, open: { ...open, file: { ...open.file, generation } } } });
    expect(await of(open.file.generation - 1)).toEqual(damaged);
    expect((await of(open.file.generation)).ok).toBe(true);
    expect((await of(open.file.generation + 1)).ok).toBe(true);
  });
});

describe('what a backup holds that does not open', () => {
  /** Which loose leaves of the first child's notes stood, or null. */
  const looseOf = async (frames: readonly Frame[], own = given) => {
    let stood: readonly number[] | null = null;
    const reading = valueOf(await own.read(frames, { taking: { ...nothing, loose: ({ ref }, _end, { opened }) => {
      if (ref.book === 'private' && ref.child === own.child) stood = opened?.map(({ leaf }) => leaf.number) ?? null;
      return Promise.resolve(ok(null));
    } } }));
    const { note: _, ...counts }: BackupReading = reading;
    return { counts, stood: stood as readonly number[] | null };
  };

  it('a loose leaf damages its entry, and the loose leaves do not stand', async () => {
    expect(await looseOf(given.frames)).toEqual({ counts: whole, stood: [1, 2] });
    const leaf = rowOf(given, 'leaf', 1);
    expect(await looseOf(flipped(given.frames, leaf))).toEqual({ counts: { ...whole, entries: 4, damaged: 1 }, stood: null });
    expect(await looseOf(without(given.frames, leaf))).toEqual({ counts: { ...whole, entries: 4, damaged: 1, rows: 7 }, stood: null });
  });

  it('the leaf of a plate makes a stranger of the plate', async () => {
    const gone = { ...whole, entries: 4, damaged: 1, strangers: 3 };
    expect(await looseOf(flipped(given.frames, rowOf(given, 'leaf', 2)))).toEqual({ counts: gone, stood: null });
  });

  it('a plate damages its entry once, and the leaves stand', async () => {
    const [first, second] = [rowOf(given, 'plate', 2), rowOf(given, 'plate', 2, 1)];
    const gone = { ...whole, entries: 4, damaged: 1 };
    expect(await looseOf(flipped(given.frames, first))).toEqual({ counts: gone, stood: [1, 2] });
    expect(await looseOf(flipped(flipped(given.frames, first), second))).toEqual({ counts: gone, stood: [1, 2] });
    expect(await looseOf(without(given.frames, first))).toEqual({ counts: { ...gone, rows: 7 }, stood: [1, 2] });
    const swapped = given.frames.map((frame) => (isRow(first)(frame) ? { ...frame, bytes: new Uint8Array([...frame.bytes.subarray(0, 16), ...given.frames.find(isRow(second))!.bytes.subarray(16)]) } : frame));
    expect(await looseOf(swapped)).toEqual({ counts: gone, stood: [1, 2] });
  });

  it('a volume damages every entry in it', async () => {
    const volume = rowOf(given, 'volume', 0);
    expect(await looseOf(flipped(given.frames, volume))).toEqual({ counts: { ...whole, entries: 4, damaged: 1 }, stood: [1, 2] });
    expect(await looseOf(without(given.frames, volume))).toEqual({ counts: { ...whole, entries: 4, damaged: 1, rows: 7 }, stood: [1, 2] });
  });

  it('a row that lies among another book\'s is a stranger', async () => {
    const { frames } = given;
    const [leaf, next] = [rowOf(given, 'leaf', 1), rowOf(given, 'leaf', 2)].map((name) => frames.findIndex(isRow(name)));
    const moved = counted(frames.toSpliced(leaf!, 1).toSpliced(frames.length - 4, 0, frames[leaf!]!));
    expect(await looseOf(moved)).toEqual({ counts: { ...whole, entries: 4, damaged: 1, strangers: 2 }, stood: null });
    const swapped = frames.with(leaf!, frames[next!]!).with(next!, frames[leaf!]!);
    expect(await looseOf(swapped)).toMatchObject({ stood: null });
  });

  it('a loose leaf of another life of the vault does not stand beside these', async () => {
    const own = await backedUp();
    const { shelf, disk, held, child, frames } = own;
    const elsewhere = valueOf(await openShelf(held, memoryStore(disk.copy()), () => undefined));
    await write(shelf, child, 5);
    await write(elsewhere, child, 6);
    const [mine, theirs] = [await backUp(shelf), await backUp(elsewhere)];
    const [these, those] = [await framesIn(mine.age, held), await framesIn(theirs.age, held)];
    const last = rowOf(own, 'leaf', 3);
    const put = these.map((frame) => (isRow(last)(frame) ? those.find(isRow(last))! : frame));
    expect(await looseOf(these, own)).toMatchObject({ stood: [1, 2, 3] });
    expect(await looseOf(put, own)).toMatchObject({ stood: null });
    // One before the last: the last does not name it.
    await write(shelf, child, 7);
    const longer = await framesIn((await backUp(shelf)).age, held);
    expect(await looseOf(longer, own)).toMatchObject({ stood: [1, 2, 3, 4] });
    expect(await looseOf(longer.map((frame) => (isRow(last)(frame) ? those.find(isRow(last))! : frame)), own)).toMatchObject({ stood: null });
    expect(frames.length).toBeLessThan(longer.length);
  });
});
