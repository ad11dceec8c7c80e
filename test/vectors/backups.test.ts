import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready } from '../../src/vault/sodium.ts';
import { usualRhythm } from '../../src/core/whenDue.ts';
import { Clinic } from '../vault/handlers/clinic.ts';
import { realKdf } from '../vault/keys/kdfInProcess.ts';
import { fakeFolders } from '../vault/store/fakeFolders.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { FrozenFile } from './backups/freezeBackup.ts';
import { saidOf } from './backups/saidOf.ts';

// Backups as the app made them, each with all that its vault said that day. Nothing here is ever edited: what does not open any more is a
// backup that somebody relies on.

const folder = new URL('backups/frozen/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.backup'));

beforeAll(ready);

it('there is one of each time that what is in them changed', () => {
  expect(names.toSorted()).toEqual(['2026-11-30.backup', '2026-11.backup']);
});

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const { passphrase, words, shares, said } = JSON.parse(readFileSync(new URL(name.replace('.backup', '.json'), folder), 'utf8')) as FrozenFile;
  const file = () => new Blob([new Uint8Array(bytes)]);
  const secrets = { passphrase: { passphrase }, words: { words }, shares: { shares: [shares[0]!, shares[2]!] } } as const;

  it.each(['passphrase', 'words', 'shares'] as const)('opens by its %s, and says all that was said', async (by) => {
    fakeFolders();
    const clinic = new Clinic();
    clinic.makeKdfWorker = realKdf;
    const vault = clinic.start();
    await clinic.look(vault);
    expect(valueOf(await vault.restoreBackup({ file: file(), secret: secrets[by], label: 'Kite', emblem: 'kite' })).problems).toEqual([]);
    const { more, ...now } = await saidOf(vault);
    const { more: saidMore, ...saidFirst } = said;
    if (saidMore !== undefined) expect(more).toEqual(saidMore);
    expect({ ...now, acts: now.acts.slice(0, said.acts.length) }).toEqual({ ...saidFirst, facility: { rhythm: usualRhythm, ...said.facility as object } });
    // Written before the shelf told of it: read out of her record.
    const days = valueOf(await vault.caseload()).children.map(({ day }) => day.lastSession);
    expect(days).toContain('2026-11-23');
    expect(valueOf(await vault.caseload()).children.map(({ day }) => day.lastSession)).toEqual(days);
    expect(valueOf(await vault.checkVault())).toMatchObject({ damaged: [], shelf: 'whole', ledgerBrokenAt: null, strangers: 0 });
  }, 60_000);

  it('is put in the place of what it became', async () => {
    fakeFolders();
    const clinic = new Clinic();
    clinic.makeKdfWorker = realKdf;
    const vault = clinic.start();
    await clinic.look(vault);
    valueOf(await vault.restoreBackup({ file: file(), secret: { words }, label: 'Kite', emblem: 'kite' }));
    const [row] = valueOf(await vault.caseload()).children;
    valueOf(await vault.addNote(row!.child.id, { title: '', text: 'Written since.' }));
    const found = valueOf(await vault.prepareRestore({ file: file(), secret: { words } }));
    expect(found).toMatchObject({ entries: { onlyHere: 1, onlyInBackup: 0 }, mustType: true });
    valueOf(await vault.switchToRestored({ typed: found.backup.checkpoint.join(' ') }));
    expect((await saidOf(vault)).children).toEqual(said.children);
  }, 60_000);
});
