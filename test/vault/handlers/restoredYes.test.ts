import { describe, expect, it } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, passphrase } from './clinic.ts';
import { KilledClinic } from './KilledClinic.ts';
import { yesInHand } from './yesInHand.ts';

const byPassphrase = { passphrase: true } as const;
const unsure = { ok: false, problem: { type: 'yesUnsure' } };
const face = { label: 'Green', emblem: 'boat' };

async function backedUp() {
  const tablet = await yesInHand();
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
    const tablet = await yesInHand();
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

  it('is held also where the tablet went dark before it was written down that it was put back', { timeout: 240_000 }, async () => {
    const { clinic, vault, child, consent, file } = await backedUp();
    valueOf(await vault.takeBack(child, consent, 'spoken'));
    valueOf(await vault.lock(null));
    const tablet = new KilledClinic();
    tablet.now = clinic.now;
    const restore = (on: VaultContract) => on.restoreBackup({ file, secret: { passphrase }, ...face });
    const states = await tablet.during(async () => {
      const empty = tablet.start();
      valueOf(await restore(empty));
      valueOf(await empty.lock(null));
    });
    let unlocked = 0;
    for (const state of states) {
      await tablet.putBack(state);
      const next = tablet.start();
      const glance = await tablet.look(next);
      if (glance.state === 'ready') {
        unlocked += 1;
        valueOf(await next.unlock({ passphrase }));
        expect(await next.releasePackage(child, consent, byPassphrase)).toEqual(unsure);
      }
      valueOf(await next.lock(null));
    }
    expect(unlocked).toBeGreaterThan(0);
  });
});
