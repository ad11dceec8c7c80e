import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, compose, furnish } from './clinic.ts';
import { onDisk, rowsOf } from './disk.ts';
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
