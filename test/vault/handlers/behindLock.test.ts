import { expect, it, vi } from 'vitest';
import { noticeLasts } from '../../../src/vault/handlers/noticeLasts.ts';
import { openRegistry } from '../../../src/vault/store/openRegistry.ts';
import { writerName } from '../../../src/bridge/writerName.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';
import { SeveralClinic } from './SeveralClinic.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Does this in another window, in the moment before a lock that is asked for is got. */
function beforeLock(vault: string, work: () => Promise<unknown>): void {
  const real = navigator.locks.request.bind(navigator.locks) as (name: string, ...rest: unknown[]) => Promise<unknown>;
  let isDone = false;
  vi.spyOn(navigator.locks, 'request').mockImplementation((async (name: string, ...rest: unknown[]) => {
    if (name !== writerName(vault as never) || isDone) return real(name, ...rest);
    isDone = true;
    await work();
    return real(name, ...rest);
  }) as typeof navigator.locks.request);
}

it('a removal whose owner stopped it in another window a moment before is refused', async () => {
  const clinic = new SeveralClinic();
  const bell = await clinic.make('Bell');
  const first = await clinic.at(bell);
  valueOf(await first.askRemoval(bell.id));
  clinic.pass(noticeLasts);
  const before = clinic.bytesOf(bell);
  const vault = await clinic.at(bell);
  beforeLock(bell.id, async () => {
    const registry = openRegistry();
    valueOf(await registry.putRemoval(bell.id, null));
    registry.close();
  });
  expect(await vault.removeVault(bell.id, 'Bell')).toEqual({ ok: false, problem: { type: 'notNow' } });
  vi.restoreAllMocks();
  expect(clinic.bytesOf(bell)).not.toBe(before);
  valueOf(await (await clinic.open(bell)).lock(null));
});

it('a vault that another window handed to a child a moment before is not removed', async () => {
  const clinic = new SeveralClinic();
  const bell = await clinic.make('Bell');
  const first = await clinic.at(bell);
  valueOf(await first.askRemoval(bell.id));
  clinic.pass(noticeLasts);
  const vault = await clinic.at(bell);
  beforeLock(bell.id, async () => {
    const open = await clinic.open(bell);
    const { child } = await furnish(open);
    valueOf(await clinic.handOver(open, { kind: 'notice', child: child.id, attestation: { whoAsked: 'recipient', alone: true, interpreter: null, walkedBy: 'Ana' } }));
    await open.lock(null);
  });
  expect(await vault.removeVault(bell.id, 'Bell')).toEqual({ ok: false, problem: { type: 'errandOut' } });
  vi.restoreAllMocks();
});

it('a backup that another window put in place, and locked, a moment before is not put over it, nor thrown away', async () => {
  const first = new Clinic();
  const made = await first.makeVault();
  await furnish(made);
  const { file } = valueOf(await made.makeBackup());
  const glance = await first.look(made);
  const id = glance.state === 'ready' ? glance.vault.id : '';
  await first.end();
  const clinic = new Clinic();
  const given = { file, secret: { passphrase }, label: 'Lamp', emblem: 'lamp' };
  const slow = clinic.start();
  expect(await clinic.look(slow)).toEqual({ state: 'none' });
  beforeLock(id, async () => {
    const other = clinic.start();
    await clinic.look(other);
    const there = valueOf(await other.restoreBackup(given));
    expect(there.vault.label).toBe('Lamp');
    valueOf(await other.addChild({ codeName: 'Finch', emblem: 'kite', band: 'B', language: 'en', interpreter: false }));
    await other.lock(null);
  });
  expect(await slow.restoreBackup(given)).toMatchObject({ problem: { type: 'backupOfOther' } });
  vi.restoreAllMocks();
  const { vault } = await clinic.unlock();
  expect(valueOf(await vault.caseload()).children.map(({ child }) => child.codeName)).toEqual(expect.arrayContaining(['Finch']));
});
