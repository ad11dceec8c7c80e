import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { openOn, type EngineStory } from './openOn.ts';

// A caseload of years is put on a tablet, worked on and backed up; the tablet is lost with all that was in it. On others, of any
// engine, everything is there again. What is compared is read out of the backups outside of any browser.
const engine = inject('engine');
const folder = mkdtempSync(join(tmpdir(), 'resguardo-moving-'));
const [children, notes] = everything || engine !== 'chromium' ? [200, 2000] : [40, 400];

let lived: Uint8Array;
let secrets: act.VaultSecrets;
let entries: Entries;
let backup: act.BackupSaved;
let shares: readonly act.ShareOnPaper[];
let her = '';
let tablet: EngineStory | null = null;

/** Hashes of entries, by code name, book and number. */
type Entries = Readonly<Record<string, string>>;

function run(script: string, ...given: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...given], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function entriesIn(bytes: Uint8Array): Entries {
  const file = join(folder, 'read.backup');
  writeFileSync(file, bytes);
  return JSON.parse(run('test/fiction/hashBackup.ts', file, secrets.passphrase)) as Entries;
}

async function end(): Promise<void> {
  await tablet?.end();
  tablet = null;
}

beforeAll(() => {
  const file = join(folder, 'lived.backup');
  const said = run('scripts/fiction.ts', '--out', file, '--children', String(children), '--notes', String(notes), '--seed', '5');
  lived = readFileSync(file);
  const told = (what: string) => new RegExp(`${what}: (.+)`, 'u').exec(said)?.[1] ?? '';
  secrets = { passphrase: told('Passphrase'), words: told('Recovery words').split(' ') };
}, 200_000);

afterAll(async () => {
  await end();
  rmSync(folder, { recursive: true });
});

test(`a vault of ${children} children and ${notes} notes is worked on, backed up, and lost with its tablet`, async () => {
  tablet = await openOn('chromium', inject('address'), { calm: true, patience: 60_000 });
  const { hands } = tablet;
  await act.restoreFromBackup(hands, { name: 'lived.backup', bytes: lived }, secrets);
  const before = entriesIn(lived);
  expect(Object.keys(before).filter((name) => / private \d+$/u.test(name))).toHaveLength(notes);
  expect(new Set(Object.keys(before).map((name) => name.replace(/ \S+ \d+$/u, ''))).size).toBe(children);
  her = Object.keys(before)[0]?.replace(/ \S+ \d+$/u, '') ?? '';
  await act.writePrivateNote(hands, her, { title: 'Friday', text: 'The last note on this tablet.' });
  shares = await act.handOutShares(hands, { passphrase: secrets.passphrase, holders: ['Ms. Alba', 'Mr. Oak', 'Dr. Lind'] });
  backup = await act.makeBackup(hands);
  entries = entriesIn(backup.bytes);
  expect(entries).toMatchObject(before);
  expect(Object.keys(entries)).toHaveLength(Object.keys(before).length + 1);
  await end();
}, 300_000);

async function restoredBy(by: act.RestoreBy): Promise<Entries> {
  tablet = await openOn(engine, inject('address'), { calm: true, patience: 60_000 });
  const { hands } = tablet;
  expect([...await act.watchRestore(hands, backup, by)].join('; ')).toContain('Putting');
  expect((await act.readPrivateNotes(hands, her)).join('\n')).toContain('The last note on this tablet.');
  const again = await act.makeBackup(hands);
  await end();
  return entriesIn(again.bytes);
}

test('on a new tablet all of it is back by the passphrase, equal to the last letter', async () => {
  expect(await restoredBy({ passphrase: secrets.passphrase })).toEqual(entries);
}, 400_000);

// Small vaults are put back by words and by shares in stories of their own.
const inFull = test.skipIf(!everything && engine === 'chromium');

inFull('and by the 24 words', async () => {
  expect(await restoredBy({ words: secrets.words })).toEqual(entries);
}, 400_000);

inFull('and by two of the three shares', async () => {
  expect(await restoredBy({ shares: [shares[2]?.words ?? [], shares[0]?.words ?? []] })).toEqual(entries);
}, 400_000);
