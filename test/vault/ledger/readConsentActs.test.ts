import { beforeAll, expect, it } from 'vitest';
import type { Act } from '../../../src/core/Act.ts';
import type { Canonical } from '../../../src/core/canonicalJson.ts';
import type { ChildId, ConsentId, PackageId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { ok } from '../../../src/core/Result.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { leafId, openLeaf, writeLeaf } from '../../../src/vault/books/leaf.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { emptyBook } from '../../../src/vault/books/ShelfRows.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import type { HeldKeys } from '../../../src/vault/keys/HeldKeys.ts';
import { commitActs, type Ledger } from '../../../src/vault/ledger/Ledger.ts';
import { hashOfLine, writeLine } from '../../../src/vault/ledger/ledgerLine.ts';
import { openLedger } from '../../../src/vault/ledger/openLedger.ts';
import { readConsentActs } from '../../../src/vault/ledger/readConsentActs.ts';
import { lineIn } from '../../../src/vault/ledger/readWrittenLine.ts';
import { readLedger } from '../../../src/vault/ledger/readLedger.ts';
import { randomBytes, ready, signingPair, toHex } from '../../../src/vault/sodium.ts';
import type { StoreProblem } from '../../../src/vault/store/Store.ts';
import { id } from '../../core/somePlan.ts';
import { at, freshShelf } from '../books/freshShelf.ts';
import { memoryStore, type MemoryDisk } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const child = id<ChildId>(1);
const [hers, other] = [id<ConsentId>(2), id<ConsentId>(3)];
const given = (consent: ConsentId): Act => ({
  act: 'consentGiven', child, consent, face: 'ab', recipient: { role: 'lawyer', name: 'Ms. Rivera' }, purpose: 'court',
  notBefore: asInstant(5), expires: asInstant(9),
});
const made: Act = { act: 'packageMade', child, consent: hers, package: id<PackageId>(4), hash: 'cd' };
const takenBack: Act = { act: 'consentTakenBack', child, consent: hers, how: 'tap' };
const opened: Act = { act: 'childOpened', child };

/** A ledger on a disk in memory that counts the rows it is asked for, and may refuse. */
async function ledgerOf(...acts: readonly Act[]) {
  let refused: StoreProblem | null = null;
  const { shelf: first, held, disk } = await freshShelf();
  const writer = valueOf(await openLedger(first, () => at(1)));
  valueOf(await commitActs(writer, () => ok({ acts: [...acts] })));
  const asked: string[] = [];
  const store = memoryStore(disk, () => refused);
  const counting = { ...store, readRows: (ids: readonly Uint8Array[]) => { asked.push(...ids.map(toHex)); return store.readRows(ids); } };
  const shelf = valueOf(await openShelf(held, counting, () => undefined));
  const ledger = valueOf(await openLedger(shelf, () => at(1)));
  asked.length = 0;
  const row = (number: number) => toHex(leafId(valueOf(openBook(held, ledgerBook, { branches: [held.branch], parts: [] })), number));
  return { ledger, disk, held, asked, row, refuse: () => { refused = { type: 'storageFull' }; }, add: async (...more: readonly Act[]) => valueOf(await commitActs(ledger, () => ok({ acts: [...more] }))) };
}

/** The rows of this disk after the vault on it went on with this act. */
async function elsewhere(held: HeldKeys, disk: MemoryDisk, act: Act): Promise<MemoryDisk['rows']> {
  const ledger = valueOf(await openLedger(valueOf(await openShelf(held, memoryStore(disk), () => undefined)), () => at(1)));
  valueOf(await commitActs(ledger, () => ok({ acts: [act] })));
  return disk.rows;
}

const told = async (ledger: Ledger, ...consents: readonly ConsentId[]) => {
  const { lines, brokenAt } = valueOf(await readConsentActs(ledger, consents));
  return { acts: lines.map(({ act }) => act), brokenAt };
};

it('tells what the whole ledger tells of a yes, and of no other', async () => {
  const { ledger, add } = await ledgerOf(opened, given(hers), given(other), opened);
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers)], brokenAt: null });
  await add(opened, made, opened);
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers), made], brokenAt: null });
  await add(takenBack);
  expect(await told(ledger, hers, other)).toEqual({ acts: [given(hers), given(other), made, takenBack], brokenAt: null });
  expect(await told(ledger, id<ConsentId>(9))).toEqual({ acts: [], brokenAt: null });
  expect(ledger.checked.entries).toBe(valueOf(await readLedger(ledger)).lines.length);
});

it('tells when each line was written', async () => {
  const { ledger, add } = await ledgerOf(opened, given(hers));
  const lines = async () => valueOf(await readConsentActs(ledger, [hers])).lines;
  expect(await lines()).toEqual([{ at: at(1), act: given(hers) }]);
  await add(made);
  await lines();
  expect(await lines()).toEqual([{ at: at(1), act: given(hers) }, { at: at(1), act: made }]);
});

it('reads the whole ledger once, and after that what is new, the last line and the lines of that yes', async () => {
  const { ledger, asked, row, add } = await ledgerOf(...Array.from({ length: 30 }, () => opened), given(hers), opened);
  await told(ledger, hers);
  expect(asked).toHaveLength(32);
  asked.length = 0;
  await told(ledger, hers);
  expect(asked).toEqual([row(30), row(31)]);
  await add(opened, made);
  asked.length = 0;
  await told(ledger, hers);
  expect(asked).toEqual([row(30), row(31), row(32), row(33)]);
  asked.length = 0;
  await told(ledger, hers);
  expect(asked).toEqual([row(30), row(33), row(33)]);
});

it('finds a line of that yes that was cut out, changed or put in place of another, and the last line, under an open vault', async () => {
  const { ledger, disk, row } = await ledgerOf(opened, given(hers), opened, takenBack, opened);
  expect(await told(ledger, hers)).toMatchObject({ brokenAt: null });
  for (const number of [1, 3, 4]) {
    const whole = disk.rows.get(row(number))!;
    for (const changed of [null, whole.with(90, whole[90]! ^ 1), disk.rows.get(row(2))!]) {
      if (changed === null) disk.rows.delete(row(number));
      else disk.rows.set(row(number), changed);
      // What was known before it was cut out is not forgotten either.
      expect(await told(ledger, hers)).toEqual({ acts: [given(hers), takenBack], brokenAt: number });
      disk.rows.set(row(number), whole);
      expect(await told(ledger, hers)).toMatchObject({ brokenAt: null });
    }
  }
});

it('names the first of several lines that are broken, whether known before or new', async () => {
  const { ledger, disk, row, add } = await ledgerOf(opened, given(hers), opened, takenBack, opened);
  await told(ledger, hers);
  await add(opened, opened);
  for (const number of [3, 4, 6]) disk.rows.delete(row(number));
  expect(await told(ledger, hers)).toMatchObject({ brokenAt: 3 });
});

it('finds a line that is not the very one the next names, though it says the same', async () => {
  const { ledger, disk, held, row } = await ledgerOf(opened, given(hers), opened, takenBack);
  const book = valueOf(openBook(held, ledgerBook, { branches: [held.branch], parts: emptyBook(0).parts }));
  const { leaf } = openLeaf(book, 1, disk.rows.get(row(1))!)!;
  const { rows: [again] } = valueOf(writeLeaf(book, { ...emptyBook(0), entries: 1, head: leaf.previous }, at(77), leaf.entry as Canonical));
  disk.rows.set(row(1), again!.sealed);
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers), takenBack], brokenAt: 2 });
});

it('goes on past a broken line with none that would fit its place', async () => {
  const { ledger, disk, held, row } = await ledgerOf(opened, opened, opened, given(hers));
  const book = valueOf(openBook(held, ledgerBook, { branches: [held.branch], parts: emptyBook(0).parts }));
  const { leaf: { entry }, link } = openLeaf(book, 0, disk.rows.get(row(0))!)!;
  const second = writeLine({ number: 1, at: at(2), before: hashOfLine(lineIn(entry)!), act: takenBack }, held.signing);
  const { rows: [misplaced] } = valueOf(writeLeaf(book, { ...emptyBook(0), entries: 2, head: link }, at(2), second));
  disk.rows.delete(row(1));
  disk.rows.set(row(2), misplaced!.sealed);
  expect(await told(ledger, hers)).toEqual({ acts: [takenBack, given(hers)], brokenAt: 1 });
  expect(ledger.checked.entries).toBe(1);
});

it('finds a line that is none', async () => {
  const { ledger } = await ledgerOf(opened, given(hers));
  valueOf(await commitActs(ledger, () => ok({ acts: [], entries: [{ book: ledgerBook, entry: { line: 'none' } }] })));
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers)], brokenAt: 2 });
});

it('leaves it to the whole reading to find a line that is about something else', async () => {
  const { ledger, disk, row } = await ledgerOf(opened, opened, given(hers), opened);
  await told(ledger, hers);
  disk.rows.delete(row(0));
  expect(await told(ledger, hers)).toMatchObject({ brokenAt: null });
  expect(valueOf(await readLedger(ledger)).brokenAt).toBe(0);
});

it('takes nothing for checked from the first broken line on, and still tells what comes after', async () => {
  const { ledger, disk, row } = await ledgerOf(opened, opened, given(hers), opened, takenBack);
  disk.rows.delete(row(1));
  for (let time = 0; time < 2; time += 1) {
    expect(await told(ledger, hers)).toEqual({ acts: [given(hers), takenBack], brokenAt: 1 });
    expect(ledger.checked.entries).toBe(1);
  }
});

it.each(['of another vault', 'after another line', 'out of number'])('finds a new line that is signed as %s', async (how) => {
  const { ledger, held } = await ledgerOf(opened, given(hers));
  await told(ledger, hers);
  const { end, shelf } = ledger;
  const line = writeLine(
    { number: how === 'out of number' ? 7 : 2, at: at(2), before: how === 'after another line' ? 'ff'.repeat(32) : end.before, act: takenBack },
    how === 'of another vault' ? signingPair(randomBytes(32)) : held.signing,
  );
  valueOf(await commitActs(ledger, () => ok({ acts: [], entries: [{ book: ledgerBook, entry: line }] })));
  expect(shelf.state.root.ledger.entries).toBe(3);
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers), takenBack], brokenAt: 2 });
  expect(ledger.checked.entries).toBe(2);
});

it('says so when the disk does not answer, and forgets nothing', async () => {
  const { ledger, refuse } = await ledgerOf(opened, given(hers));
  await told(ledger, hers);
  const { checked } = ledger;
  refuse();
  const full = { ok: false, problem: { type: 'storageFull' } };
  expect(await readConsentActs(ledger, [hers])).toEqual(full);
  ledger.shelf.state = { ...ledger.shelf.state, whole: false };
  expect(await readConsentActs(ledger, [hers])).toEqual(full);
  expect(ledger.checked).toBe(checked);
});

it('finds a last line that is not the one the shelf names, though it is sealed, chained and signed', async () => {
  const { ledger, disk, held, row } = await ledgerOf(opened, given(hers));
  // The same vault went another way from there, and that line was put in the place of this one.
  const other = await elsewhere(held, disk.copy(), made);
  valueOf(await commitActs(ledger, () => ok({ acts: [takenBack] })));
  disk.rows.set(row(2), other.get(row(2))!);
  expect(await told(ledger, hers)).toEqual({ acts: [given(hers), made], brokenAt: 2 });
  expect(ledger.checked.entries).toBe(2);
});

it('takes nothing from memory where the shelf is damaged', async () => {
  const { ledger, disk, held } = await ledgerOf(opened, given(hers));
  valueOf(await commitActs(ledger, () => ok({ acts: [takenBack] })));
  disk.shelf.set('root', new Uint8Array(5));
  const shelf = valueOf(await openShelf(held, memoryStore(disk), () => undefined));
  expect(shelf.state.whole).toBe(false);
  const damaged = valueOf(await openLedger(shelf, () => at(1)));
  expect((await told(damaged, hers)).acts).toEqual([given(hers), takenBack]);
});
