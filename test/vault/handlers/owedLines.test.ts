import { expect, it, vi } from 'vitest';
import type { VaultContract } from '../../../src/bridge/VaultContract.ts';
import { whatOpens } from '../../../src/core/whatOpens.ts';
import { fakeFolders } from '../store/fakeFolders.ts';
import { fullDisk } from '../store/fullDisk.ts';
import { valueOf } from '../valueOf.ts';
import { Clinic, furnish, passphrase } from './clinic.ts';

vi.setConfig({ testTimeout: 60_000 });

const next = 'another five good words here';
const holders = ['Ms. Oak', 'Mr. Elm', 'The executor'];

async function begun() {
  fakeFolders();
  const clinic = new Clinic();
  const vault = await clinic.makeVault();
  const { child } = await furnish(vault);
  const disk = fullDisk();
  const acts = async () => valueOf(await vault.ledger()).lines.map(({ act }) => act.act);
  return { clinic, vault, child, disk, acts };
}

async function issue(vault: VaultContract, before: () => void = () => undefined): Promise<void> {
  valueOf(await vault.drawShares({ current: passphrase, holders }));
  for (const number of [1, 2, 3]) {
    const { words, ask } = valueOf(await vault.tellShare(number));
    if (number === 3) before();
    valueOf(await vault.confirmShare({ number, answers: ask.map((place) => ({ place, word: words[place]! })) }));
  }
}

it.each([
  ['the next act', (vault: VaultContract) => vault.addChild({ codeName: 'Finch', emblem: 'kite', band: 'B', language: 'en', interpreter: false })],
  ['any request', (vault: VaultContract) => vault.standing()],
])('a line that a full disk refused is written with %s, once there is room, and once only', async (_, ask) => {
  const { clinic, vault, disk, acts } = await begun();
  disk.fillAt(disk.writes);
  valueOf(await vault.changePassphrase({ current: passphrase, next }));
  expect(disk.refused).toBe(true);
  expect(await acts()).not.toContain('passphraseChanged');
  disk.makeRoom();
  expect((await ask(vault)).ok).toBe(true);
  valueOf(await vault.standing());
  const lines = await acts();
  expect(lines.filter((act) => act === 'passphraseChanged')).toHaveLength(1);
  expect(lines.indexOf('passphraseChanged')).toBeGreaterThan(0);
  await vault.lock(null);
  const again = clinic.start();
  await clinic.look(again);
  valueOf(await again.unlock({ passphrase: next }));
});

it('shares that were handed out on a full disk are known by name and day once it has room, and so they are once they are dropped', async () => {
  const { clinic, vault, disk, acts } = await begun();
  await issue(vault, () => disk.fillAt(disk.writes));
  const at = clinic.now;
  expect(valueOf(await vault.standing()).shares).toMatchObject({ at: null, holders: [] });
  clinic.pass(1000);
  disk.makeRoom();
  valueOf(await vault.standing());
  expect(valueOf(await vault.standing()).shares).toMatchObject({ at, holders });
  expect(whatOpens(valueOf(await vault.ledger()).lines)?.now.shares).not.toBeNull();
  disk.fillAt(disk.writes);
  valueOf(await vault.dropShares({ current: passphrase }));
  disk.makeRoom();
  valueOf(await vault.standing());
  expect(await acts()).toEqual(expect.arrayContaining(['sharesIssued', 'sharesDropped']));
  expect(whatOpens(valueOf(await vault.ledger()).lines)?.now.shares).toBeNull();
  expect(valueOf(await vault.standing()).shares).toBeNull();
});

it('a backup made while the line is owed is told to open with what was in force when it was made', async () => {
  const { vault, disk } = await begun();
  disk.fillAt(disk.writes);
  valueOf(await vault.changePassphrase({ current: passphrase, next }));
  const made = valueOf(await vault.makeBackup());
  disk.makeRoom();
  valueOf(await vault.backupSaved(made.checkpoint));
  const [group] = whatOpens(valueOf(await vault.ledger()).lines)!.backups;
  expect(group).toMatchObject({ count: 1, openers: { passphrase: { until: null } } });
  valueOf(await vault.changePassphrase({ current: next, next: passphrase }));
  expect(whatOpens(valueOf(await vault.ledger()).lines)!.backups[0]!.openers.passphrase.until).not.toBeNull();
});
