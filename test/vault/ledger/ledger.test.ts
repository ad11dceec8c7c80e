import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../../src/core/Act.ts';
import { canonicalJson } from '../../../src/core/canonicalJson.ts';
import type { ChildId } from '../../../src/core/Id.ts';
import { asInstant } from '../../../src/core/Instant.ts';
import { fail, ok } from '../../../src/core/Result.ts';
import { ledgerBook } from '../../../src/vault/keys/BookRef.ts';
import { checkLines } from '../../../src/vault/ledger/checkLines.ts';
import { canBeWritten, commitActs, type Deed } from '../../../src/vault/ledger/Ledger.ts';
import { firstBefore, hashOfLine, writeLine, type WrittenLine } from '../../../src/vault/ledger/ledgerLine.ts';
import { openLedger } from '../../../src/vault/ledger/openLedger.ts';
import { readLedger } from '../../../src/vault/ledger/readLedger.ts';
import { openBook } from '../../../src/vault/books/OpenBook.ts';
import { leafId } from '../../../src/vault/books/leaf.ts';
import { openShelf } from '../../../src/vault/books/openShelf.ts';
import { fromBase64url, randomBytes, ready, signingPair, toBase64url, toHex } from '../../../src/vault/sodium.ts';
import { id } from '../../core/somePlan.ts';
import { at, freshShelf } from '../books/freshShelf.ts';
import { memoryStore } from '../store/memoryStore.ts';
import { valueOf } from '../valueOf.ts';

beforeAll(ready);

const opened = (n: number): Act => ({ act: 'childOpened', child: id<ChildId>(n) });

function chain(length: number, signing = signingPair(randomBytes(32))) {
  let before = firstBefore;
  const lines = Array.from({ length }, (_, number) => {
    const line = writeLine({ number, at: at(number), before, act: opened(number) }, signing);
    before = hashOfLine(line);
    return line;
  });
  return { lines, signing };
}

describe('checkLines', () => {
  it('finds nothing wrong in a whole chain', () => {
    const { lines, signing } = chain(12);
    const checked = checkLines(lines, signing.publicKey);
    expect(checked.brokenAt).toBeNull();
    expect(checked.lines.map(({ act }) => act)).toEqual(lines.map(({ act }) => act));
  });

  it('names the first line that was dropped, changed, swapped or signed by another', () => {
    const { lines, signing } = chain(9);
    const changes: readonly ((lines: readonly WrittenLine[], n: number) => readonly (WrittenLine | null)[])[] = [
      (all, n) => all.with(n, null as unknown as WrittenLine),
      (all, n) => all.with(n, { ...all[n]!, at: asInstant(5) }),
      (all, n) => all.with(n, { ...all[n]!, act: opened(99) }),
      (all, n) => all.with(n, { ...all[n]!, number: 77 }),
      (all, n) => all.with(n, { ...all[n]!, signature: toBase64url(randomBytes(64)) }),
      (all, n) => all.with(n, { ...all[n]!, signature: 'not base64url!' }),
      (all, n) => all.with(n, writeLine({ ...all[n]! }, signingPair(randomBytes(32)))),
      (all, n) => all.with(n, all[n + 1]!).with(n + 1, all[n]!),
    ];
    fc.assert(fc.property(fc.nat(lines.length - 2), fc.constantFrom(...changes), (n, change) => {
      expect(checkLines(change(lines, n), signing.publicKey).brokenAt).toBe(n);
    }));
  });

  it('notices lines cut out whole, though each bears its signature', () => {
    const { lines, signing } = chain(6);
    const renumbered = [...lines.slice(0, 2), ...lines.slice(3)];
    expect(checkLines(renumbered, signing.publicKey).brokenAt).toBe(2);
  });

  it('signs what anyone can check without the app', () => {
    const { lines: [line], signing } = chain(1);
    const { signature, ...rest } = line!;
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(signing.publicKey) } });
    const signed = Buffer.from(`resguardo ledger line 1\n${canonicalJson(rest)}`, 'utf8');
    expect(verify(null, signed, key, fromBase64url(signature))).toBe(true);
  });
});

describe('the ledger book', () => {
  const begin = async () => {
    const clinic = await freshShelf();
    let now = 10;
    const clock = () => at(now);
    const ledger = valueOf(await openLedger(clinic.shelf, clock));
    return { ...clinic, ledger, clock, setClock: (seconds: number) => { now = seconds; } };
  };

  it('goes on after the shelf was opened anew', async () => {
    const { ledger, reopen, clock } = await begin();
    valueOf(await commitActs(ledger, () => ok({ acts: [{ act: 'vaultMade' }] })));
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(1), opened(2)] })));
    const again = valueOf(await openLedger(valueOf(await reopen()), clock));
    expect(again.end).toEqual(ledger.end);
    valueOf(await commitActs(again, () => ok({ acts: [opened(3)] })));
    const reading = valueOf(await readLedger(again));
    expect(reading.brokenAt).toBeNull();
    expect(reading.lines.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });

  it('writes nothing, and moves nothing, when the deed is refused', async () => {
    const { ledger, refuse } = await begin();
    const { end } = ledger;
    expect(await commitActs(ledger, () => fail({ type: 'notFound' }))).toMatchObject({ problem: { type: 'notFound' } });
    refuse({ type: 'storageFull' });
    expect(await commitActs(ledger, () => ok({ acts: [opened(1)] }))).toMatchObject({ problem: { type: 'storageFull' } });
    refuse(null);
    expect(ledger.end).toBe(end);
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(1)] })));
    expect(valueOf(await readLedger(ledger)).brokenAt).toBeNull();
  });

  it('never bears a time before the line above', async () => {
    const { ledger, setClock } = await begin();
    setClock(100);
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(1)] })));
    setClock(40);
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(2)] })));
    expect(valueOf(await readLedger(ledger)).lines.map((line) => line.at)).toEqual([at(100), at(100)]);
    expect(ledger.end.last).toBe(at(100));
  });

  it('says where it is broken when a row is gone, and goes on', async () => {
    const { ledger, disk, held, clock } = await begin();
    for (let n = 0; n < 5; n += 1) valueOf(await commitActs(ledger, () => ok({ acts: [opened(n)] })));
    const book = valueOf(openBook(held, ledgerBook, { branches: [held.branch], parts: [] }));
    disk.rows.delete(toHex(leafId(book, 4)));
    const shelf = valueOf(await openShelf(held, memoryStore(disk), () => undefined));
    const again = valueOf(await openLedger(shelf, clock));
    expect(again.end).toEqual({ before: firstBefore, last: shelf.state.root.savedAt });
    valueOf(await commitActs(again, () => ok({ acts: [opened(9)] })));
    const reading = valueOf(await readLedger(again));
    expect(reading.brokenAt).toBe(4);
    expect(reading.lines.map(({ number }) => number)).toEqual([0, 1, 2, 3, 5]);
  });

  it('begins with no line before it, at the time the shelf was saved', async () => {
    const { ledger, shelf, clock } = await begin();
    expect(ledger).toMatchObject({ end: { before: firstBefore, last: shelf.state.root.savedAt }, now: clock, checked: { entries: 0, before: firstBefore, last: null, consents: [] } });
    expect(valueOf(await readLedger(ledger))).toEqual({ lines: [], brokenAt: null, publicKey: toBase64url(shelf.held.signing.publicKey), checkedAt: at(10) });
  });

  it('gives a deed\'s own entries, without its lines', async () => {
    const { ledger, addChild } = await begin();
    const child = await addChild('Wren');
    const entry = (text: string) => ({ book: { book: 'private', child }, entry: { text } }) as const;
    const kept = valueOf(await commitActs(ledger, () => ok({ acts: [opened(1), opened(2)], entries: [entry('one'), entry('two')] })));
    expect(kept).toEqual([{ number: 0, at: at(10), entry: { text: 'one' } }, { number: 1, at: at(10), entry: { text: 'two' } }]);
    expect(valueOf(await commitActs(ledger, () => ok({ acts: [opened(3)] })))).toEqual([]);
    expect(valueOf(await readLedger(ledger)).lines.map(({ act }) => act)).toEqual([opened(1), opened(2), opened(3)]);
  });

  it('does not move by a deed that it tells nothing of', async () => {
    const { ledger, setClock } = await begin();
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(1)] })));
    const { end } = ledger;
    setClock(99);
    valueOf(await commitActs(ledger, () => ok({ acts: [] })));
    expect(ledger.end).toEqual(end);
  });

  it('does not open, and is not read, while the disk does not answer', async () => {
    const { ledger, shelf, clock, refuse } = await begin();
    valueOf(await commitActs(ledger, () => ok({ acts: [opened(1)] })));
    refuse({ type: 'storageFull' });
    expect(await openLedger(shelf, clock)).toEqual({ ok: false, problem: { type: 'storageFull' } });
    expect(await readLedger(ledger)).toEqual({ ok: false, problem: { type: 'storageFull' } });
  });

  it('lets damage to the shelf stand in no deed\'s way beforehand', async () => {
    const { ledger, shelf } = await begin();
    shelf.state = { ...shelf.state, whole: false };
    expect(canBeWritten(ledger, { acts: [opened(1)] }, at(1))).toBe(true);
  });

  it('can say beforehand whether a deed could be written, and leaves all as it was', async () => {
    const { ledger, disk, shelf } = await begin();
    const before = disk.copy();
    const { state } = shelf;
    const broken: readonly Deed[] = [
      { acts: [{ act: 'childOpened', child: 1.5 } as never] },
      { acts: [], facts: [{ child: id<ChildId>(1), set: {} }] },
      { acts: [], entries: [{ book: ledgerBook, entry: 'x'.repeat(3 * 1024 * 1024) }] },
    ];
    for (const deed of broken) expect(canBeWritten(ledger, deed, at(1))).toBe(false);
    expect(canBeWritten(ledger, { acts: [opened(1)] }, at(1))).toBe(true);
    expect(shelf.state).toBe(state);
    expect(disk).toEqual(before);
  });
});
