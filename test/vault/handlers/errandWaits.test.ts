import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { errandPlaces } from '../../../src/vault/seal/errandRows.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { onDisk, replaceRows, rowsOf } from './disk.ts';
import { walkThrough } from './walkThrough.ts';

const byPassphrase = { passphrase: true } as const;

/** A yes that waited long enough, and that she has just taken back where she was shown who saw what: not yet taken in. */
async function takenBack() {
  const clinic = new Clinic();
  const first = await clinic.makeVault();
  const { child, recipient } = await furnish(first);
  const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
  await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
  const { vault } = await clinic.unlock();
  const consent = valueOf(await vault.openChild(child.id)).consents[0]!.face.id;
  clinic.pass(2 * day);
  const made = valueOf(await vault.releasePackage(child.id, consent, byPassphrase)).package;
  const porter = valueOf(await clinic.handOver(vault, { kind: 'whoSaw', child: child.id, attestation }));
  for (const act of [{ do: 'next' }, { do: 'takeBack' }, { do: 'keep' }] as const) valueOf(await porter.act(act));
  return { clinic, child: child.id, consent, made };
}

const drop = (row: string) => onDisk((database) => database.table('shelf').delete(row));
const waits = { ok: false, problem: { type: 'errandWaits' } };

describe('a taking back that damage keeps from being taken in', () => {
  it('holds the yes until it is', async () => {
    const { clinic, child, consent, made } = await takenBack();
    await drop('page/0');
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: expect.arrayContaining([{ type: 'shelfDamaged' }]) as unknown });
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    valueOf(await vault.mendShelf());
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    expect(await vault.handedOut(child, made)).toEqual(waits);
    valueOf(await vault.lock(null));
    const { vault: again, unlocked: after } = await clinic.unlock();
    expect(after.settled).toMatchObject({ kind: 'whoSaw', takenBack: [{ consent, sent: false }] });
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
    expect(clinic.pressed).toHaveLength(1);
  });

  it('holds it where the root was lost, until it is told that it cannot be read', async () => {
    const { clinic, child, consent } = await takenBack();
    await drop('root');
    const { vault } = await clinic.unlock();
    valueOf(await vault.mendShelf());
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
    valueOf(await vault.lock(null));
    const { unlocked } = await clinic.unlock();
    expect(unlocked.problems).toEqual([{ type: 'errandUnreadable' }]);
    expect(await rowsOf('errand')).toEqual([]);
  });
});

describe('a yes of a child whose page is lost', () => {
  it('waits until mending brought her back, and is taken in then', async () => {
    const clinic = new Clinic();
    const first = await clinic.makeVault();
    const { child, recipient } = await furnish(first);
    const room = valueOf(await clinic.handOver(first, await compose(first, child, recipient)));
    await walkThrough(room, { kind: 'request', band: 'B', answer: 'yes' });
    const out = await rowsOf('errand');
    await drop('page/0');
    await drop('page/0/previous');
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: expect.arrayContaining([{ type: 'shelfDamaged' }]) as unknown });
    expect(await rowsOf('errand')).toEqual(out);
    valueOf(await vault.mendShelf());
    const again = await clinic.reopen(vault);
    expect(valueOf(await again.openChild(child.id)).consents).toMatchObject([{ fate: 'standing', unsureSince: null }]);
    expect(await rowsOf('errand')).toEqual([]);
  });
});

describe('a yes that is held, while what she did waits to be taken in', () => {
  it('is not freed by asking her: that may be taken back by what waits', async () => {
    const { clinic, child, consent } = await takenBack();
    await drop('root');
    const { vault } = await clinic.unlock();
    valueOf(await vault.mendShelf());
    expect(valueOf(await vault.openChild(child)).consents).toMatchObject([{ unsureBy: 'lost' }]);
    expect(await vault.yesAskedAgain(child, consent)).toEqual(waits);
    const again = await clinic.reopen(vault);
    valueOf(await again.yesAskedAgain(child, consent));
    expect((await again.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
  });
});

describe('what she does while the vault is reading', () => {
  it('is read as well, and not taken off the disk unread', async () => {
    const { clinic, child, consent } = await takenBack();
    const rows = await rowsOf('errand');
    const [number, kept] = rows.filter(([key]) => Number(key) < errandPlaces.sounds).at(-1)!;
    await replaceRows('errand', rows.filter(([key]) => key !== number));
    const late = beforeTheNextWrite((errand) => errand.add(kept, number));
    const { vault, unlocked } = await clinic.unlock();
    expect(late.done).toBe(true);
    expect(unlocked).toMatchObject({ settled: { kind: 'whoSaw', takenBack: [{ consent }] } });
    expect(await rowsOf('errand')).toEqual([]);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
  });

  it('holds every package where there is no end to it', async () => {
    const { clinic, child, consent } = await takenBack();
    const [, kept] = (await rowsOf('errand')).at(-1)!;
    let number = 100;
    beforeTheNextWrite((errand) => errand.add(kept, number += 1), Infinity);
    const { vault, unlocked } = await clinic.unlock();
    expect(unlocked).toMatchObject({ settled: null, problems: [{ type: 'errandWaits' }] });
    expect(number).toBe(103);
    expect(await vault.releasePackage(child, consent, byPassphrase)).toEqual(waits);
  });
});

/** Where a room still stands in another window, its act may come to the disk just before the vault writes. */
function beforeTheNextWrite(act: (errand: IDBObjectStore) => unknown, times = 1): { readonly done: boolean } {
  let left = times;
  const real = IDBDatabase.prototype.transaction as unknown as (...args: unknown[]) => IDBTransaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(this: IDBDatabase, names: unknown, mode: unknown, ...rest: unknown[]) {
    if (left > 0 && mode === 'readwrite' && Array.isArray(names) && names.includes('rows') && names.includes('errand')) {
      left -= 1;
      act(real.call(this, ['errand'], 'readwrite').objectStore('errand'));
    }
    return real.call(this, names, mode, ...rest);
  } as never);
  onTestFinished(() => { vi.restoreAllMocks(); });
  return { get done() { return left < times; } };
}
