import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { day } from '../../../src/core/Instant.ts';
import { valueOf } from '../valueOf.ts';
import { attestation, Clinic, passphrase } from './clinic.ts';
import { onDisk } from './disk.ts';
import { KilledClinic } from './KilledClinic.ts';
import { yesInHand } from './yesInHand.ts';

const byPassphrase = { passphrase: true } as const;
const unsure = { ok: false, problem: { type: 'yesUnsure' } };
const face = { label: 'Wave', emblem: 'boat' };

async function backedUp() {
  const tablet = await yesInHand(new Clinic());
  const made = valueOf(await tablet.vault.makeBackup());
  valueOf(await tablet.vault.backupSaved(made.checkpoint));
  return { ...tablet, file: made.file };
}

/** Puts the backup back on another tablet, at the time of the first. */
async function putBack({ clinic, vault, file }: Awaited<ReturnType<typeof backedUp>>) {
  valueOf(await vault.lock(null));
  const other = new Clinic();
  other.now = clinic.now;
  const restored = other.start();
  valueOf(await restored.restoreBackup({ file, secret: { words: clinic.words }, ...face }));
  return { other, restored };
}

describe('a yes that was put back from a backup', () => {
  it('is not revived where she took it back since: it is held, and says why', async () => {
    const tablet = await backedUp();
    const { vault, child, consent } = tablet;
    valueOf(await vault.takeBack(child, consent, 'spoken'));
    const { other, restored } = await putBack(tablet);
    expect(await restored.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(valueOf(await restored.openChild(child)).consents).toMatchObject([{ fate: 'standing', unsureSince: expect.any(Number) as number, unsureBy: 'restored' }]);
    const again = await other.reopen(restored);
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    expect(valueOf(await again.ledger()).lines.some(({ act }) => act.act === 'errandLost')).toBe(false);
    valueOf(await again.takeBack(child, consent, 'spoken'));
    expect(await again.releasePackage(child, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentTakenBack' } });
  });

  it('is not used once more where it was used since, nor is a package that was waiting then', async () => {
    const tablet = await yesInHand(new Clinic());
    const { vault, child, consent } = tablet;
    const waiting = valueOf(await vault.releasePackage(child, consent, byPassphrase)).package;
    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.handedOut(child, waiting));
    const { restored } = await putBack({ ...tablet, file });
    expect(await restored.handedOut(child, waiting)).toEqual(unsure);
    expect(await restored.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
    valueOf(await restored.yesAskedAgain(child, consent));
    expect((await restored.releasePackage(child, consent, byPassphrase)).ok).toBe(true);
  });

  it('is not shown to her as one that waits, before she was asked', async () => {
    const tablet = await yesInHand(new Clinic());
    const { vault, child, consent } = tablet;
    const { file } = valueOf(await vault.makeBackup());
    const made = valueOf(await vault.releasePackage(child, consent, byPassphrase)).package;
    valueOf(await vault.handedOut(child, made));
    const { other, restored } = await putBack({ ...tablet, file });
    const whoSaw = { kind: 'whoSaw', child, attestation } as const;
    const askFirst = { ok: false, problem: { type: 'whoSawAskFirst', consent } };
    expect(await other.handOver(restored, whoSaw)).toEqual(askFirst);
    // Nor as one that was not sent, once it has run out.
    other.pass(60 * day);
    expect(await other.handOver(restored, whoSaw)).toEqual(askFirst);
    valueOf(await restored.yesAskedAgain(child, consent));
    const porter = valueOf(await other.handOver(restored, whoSaw));
    expect(valueOf(await porter.act({ do: 'next' })).show).toMatchObject({ title: 'This one was not sent' });
  });

  it('is said to have gone where it had: used, told to her as sent on that day, and recalled once she takes it back', async () => {
    const tablet = await yesInHand(new Clinic());
    const { vault, child, consent } = tablet;
    const { file } = valueOf(await vault.makeBackup());
    const made = valueOf(await vault.releasePackage(child, consent, byPassphrase)).package;
    expect(await vault.handedOutBefore(child, consent, '2026-11-25')).toEqual({ ok: false, problem: { type: 'notNow' } });
    valueOf(await vault.handedOut(child, made));
    const { other, restored } = await putBack({ ...tablet, file });
    for (const no of ['2026-11-21', '2026-11-28', '2026-02-30', '']) {
      expect(await restored.handedOutBefore(child, consent, no)).toMatchObject({ problem: { type: 'invalid' } });
    }
    valueOf(await restored.handedOutBefore(child, consent, '2026-11-25'));
    expect(valueOf(await restored.openChild(child)).consents).toMatchObject([{ fate: 'handedOut', handedOutAt: null, handedOutOn: '2026-11-25' }]);
    expect(await restored.releasePackage(child, consent, byPassphrase)).toEqual({ ok: false, problem: { type: 'consentUsed' } });
    expect(await restored.maySaveAgain(child, made)).toEqual({ ok: false, problem: { type: 'noConsent' } });
    expect(await restored.handedOutBefore(child, consent, '2026-11-25')).toEqual({ ok: false, problem: { type: 'notNow' } });
    const porter = valueOf(await other.handOver(restored, { kind: 'whoSaw', child, attestation }));
    expect(JSON.stringify(valueOf(await porter.act({ do: 'next' })).show)).toContain('got a summary about you on November 25, 2026');
    for (const act of [{ do: 'takeBack' }, { do: 'keep' }, { do: 'next' }, { do: 'next' }] as const) valueOf(await porter.act(act));
    const { vault: again } = await other.unlock();
    expect(valueOf(await again.openChild(child)).consents).toMatchObject([{ fate: 'recalled', recall: 'due', unsureSince: null }]);
    expect(valueOf(await again.makeRecall(child, consent)).letter.facts).toContainEqual(['Handed out on', '2026-11-25']);
    expect(valueOf(await again.ledger()).brokenAt).toBeNull();
  });

  it('is held wherever the tablet went dark: what is switched to says already that it was put back', { timeout: 240_000 }, async () => {
    const tablet = new KilledClinic();
    const { vault, child, consent } = await yesInHand(tablet);
    const { file } = valueOf(await vault.makeBackup());
    valueOf(await vault.takeBack(child, consent, 'spoken'));
    valueOf(await vault.lock(null));
    await onDisk((database) => database.delete());
    const states = await tablet.during(async () => {
      const lost = tablet.start();
      await tablet.look(lost);
      valueOf(await lost.restoreBackup({ file, secret: { words: tablet.words }, ...face }));
      valueOf(await lost.lock(null));
    });
    const told: boolean[] = [];
    for (const state of states) {
      await tablet.putBack(state);
      const next = tablet.start();
      if ((await tablet.look(next)).state === 'ready') {
        valueOf(await next.unlock({ passphrase }));
        expect(await next.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
        told.push(valueOf(await next.ledger()).lines.some(({ act }) => act.act === 'restored'));
      }
      valueOf(await next.lock(null));
    }
    expect(new Set(told)).toEqual(new Set([true]));
  });

  it('is not there at all where that cannot be written down', async () => {
    const { clinic, file, vault } = await backedUp();
    valueOf(await vault.lock(null));
    const restore = (on: VaultContract) => on.restoreBackup({ file, secret: { words: clinic.words }, ...face });
    const writes = refuseFrom(Infinity);
    const one = new Clinic();
    const first = one.start();
    valueOf(await restore(first));
    valueOf(await first.lock(null));
    // The last of a restore is its first unlocking; before that it is written down.
    refuseFrom(writes.count - 2);
    const other = new Clinic();
    const second = other.start();
    expect(await restore(second)).toMatchObject({ ok: false });
    expect(await other.look(second)).toEqual({ state: 'none' });
  });
});

/** Counts the vault's writes, and undoes each from the nth on, as a disk does that gives up. */
function refuseFrom(nth: number): { readonly count: number } {
  let count = 0;
  vi.restoreAllMocks();
  const real = IDBDatabase.prototype.transaction as unknown as (...args: unknown[]) => IDBTransaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(this: IDBDatabase, ...args: unknown[]) {
    const made = real.apply(this, args);
    const [names, mode] = args;
    if (mode !== 'readwrite' || !Array.isArray(names) || !names.includes('rows')) return made;
    count += 1;
    if (count > nth) queueMicrotask(() => { made.abort(); });
    return made;
  } as never);
  onTestFinished(() => { vi.restoreAllMocks(); });
  return { get count() { return count; } };
}
