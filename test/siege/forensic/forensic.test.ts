import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from '../../story/driver.ts';
import { openStory, type Story } from '../../story/openStory.ts';
import { draw } from '../draw.ts';
import { searchFor, windowsOf, type Canaries } from '../searchFor.ts';
import { plant } from './plant.ts';
import { plantPacked } from './plantPacked.ts';
import { readStorage, type Stored } from './readStorage.ts';
import { searchProfile } from './searchProfile.ts';
import { canariesOf, drawDay, liveDay, type DayWords } from './wholeDay.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

let canaries: Canaries;
let day: DayWords;
let story: Story;
/** What lay on the tablet with the vault open, in her hands, and locked. */
const lain: Record<'in her hands' | 'locked' | 'open', readonly Stored[]> = { 'in her hands': [], locked: [], open: [] };

beforeAll(async () => {
  day = await drawDay();
  story = await openStory(inject('address'), { reducedMotion: 'reduce' });
});

afterAll(() => story.end());

test('a day with words in every place there is for them', async () => {
  const made = await liveDay(story.hands, day, {
    inHerHands: async () => { lain['in her hands'] = await readStorage(story.page); },
    locked: async () => { lain.locked = await readStorage(story.page); },
  });
  expect(await act.readPrivateDraft(story.hands)).toBe(day.draft);
  lain.open = await readStorage(story.page);
  canaries = canariesOf(day, made);
}, 300_000);

test.each(['in her hands', 'locked', 'open'] as const)('no row, file, cached answer or address holds a word of it, the vault %s', (when) => {
  const search = searchFor(canaries);
  expect(lain[when].some(({ where }) => where.includes('/errand row '))).toBe(when === 'in her hands');
  const told = lain[when].map(({ where, bytes }) => ({ where, found: search(bytes) }));
  expect(told.filter(({ found }) => found.length > 0)).toEqual([]);
});

test('every row of the vault is sealed, and its keys lie in private files alone', () => {
  const rows = lain.open.filter(({ where }) => / resguardo-[0-9a-f]{32}\/\w+ row /u.test(where));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ sealed, bytes }) => !sealed || bytes.toString('latin1', 0, 3) !== 'RG1')).toEqual([]);
  const files = lain.open.filter(({ where, sealed }) => where.startsWith('OPFS') && sealed);
  expect(files.map(({ where }) => where.replace(/[0-9a-f]{32}/u, 'vault')).sort()).toEqual(['keys.a', 'keys.b', 'marker'].map((name) => `OPFS/resguardo/vault/${name}`));
  const keys = files.filter(({ where }) => where.includes('keys.')).map(({ bytes }) => bytes.toString('latin1').slice(0, 200));
  expect(lain.open.filter(({ where, bytes }) => !where.startsWith('OPFS') && keys.some((key) => bytes.includes(key, 0, 'latin1')))).toEqual([]);
});

test('in clear lie ids, label, emblem, marker, wrong tries and which copy of the app opened it, and nothing else', () => {
  const inClear = lain.locked.filter(({ where, sealed }) => !sealed && !/^(?:cache|OPFS) ?/u.test(where));
  const told = Object.fromEntries(inClear.map(({ where, bytes }) => [where, bytes.toString()]));
  const { 'IndexedDB resguardo/vaults row 0.id': vault = '', 'IndexedDB resguardo/vaults row 0.marker.epoch': epoch, 'IndexedDB resguardo/vaults row 0.marker.mac': mac } = told;
  expect(vault).toMatch(/^[0-9a-f]{32}$/u);
  expect(epoch).toMatch(/^\d+$/u);
  expect(mac).toMatch(/^[\w-]{43}$/u);
  const { keyId } = JSON.parse(told[`localStorage.resguardo release ${vault}`] ?? '{}') as { readonly keyId?: string };
  expect(keyId).toMatch(/^[0-9A-F]{16}$/u);
  const tables = ['drafts', 'errand', 'index', 'rows', 'shelf'].map((table) => `resguardo-${vault}/${table}`);
  const shelf = ['desk', 'page/0', 'page/0/previous', 'root', 'root/previous'];
  expect(told).toEqual({
    ...Object.fromEntries([...tables, 'resguardo/vaults'].map((table) => [`IndexedDB ${table}`, table])),
    ...Object.fromEntries(shelf.map((key, number) => [`IndexedDB resguardo-${vault}/shelf key ${number}`, key])),
    'IndexedDB resguardo/vaults key 0': vault,
    'IndexedDB resguardo/vaults row 0.id': vault,
    'IndexedDB resguardo/vaults row 0.label': 'Lamp',
    'IndexedDB resguardo/vaults row 0.emblem': 'lamp',
    'IndexedDB resguardo/vaults row 0.wrongTries': '1',
    'IndexedDB resguardo/vaults row 0.marker.vault': vault,
    'IndexedDB resguardo/vaults row 0.marker.state': 'ready',
    'IndexedDB resguardo/vaults row 0.marker.epoch': epoch,
    'IndexedDB resguardo/vaults row 0.marker.mac': mac,
    [`localStorage.resguardo marker ${vault}`]: JSON.stringify({ vaultId: vault, epoch: Number(epoch), mac }),
    [`localStorage.resguardo release ${vault}`]: JSON.stringify({ version, fingerprint: createHash('sha256').update(readFileSync(join(inject('built'), 'release.json'))).digest('hex'), keyId }),
    'page.address': `${inject('address')}/`, 'page.title': 'Resguardo', 'page.state': expect.stringMatching(/^(?:null|\{"n":\d+\})$/u) as string,
    'page.cookie': '', 'page.name': '',
  });
  const marker = lain.locked.find(({ where }) => where === `OPFS/resguardo/${vault}/marker`);
  expect(marker?.bytes.toString()).toBe(`resguardo 1 ${vault} ready ${epoch} ${mac}`);
});

// Longer than Chromium takes to tell its own process what stands in fields, to be written down at the latest as it closes.
const browserWrites = 6000;

test('with the browser closed in the middle of a note, no file of its profile holds a word of it', async () => {
  await act.pause(browserWrites);
  await story.close();
  expect(await searchProfile(story.tablet.profile, canaries)).toEqual({});
}, 60_000);

// Chromium writes down what stands in fields when it finds the time, so a busy machine may end it before: then it is asked again.
const starts = 6;

test('the same searches find what is kept in the open', async () => {
  const planted = { localStorage: draw(), database: draw(), privateFile: draw(), cachedAnswer: draw(), historyState: draw() };
  const field = draw();
  const lookFor = Object.fromEntries(Object.entries({ ...planted, field }).map(([name, text]) => [name, windowsOf(text)]));
  const search = searchFor(lookFor);
  let found: readonly string[] = [];
  for (let start = 0; start < starts && !found.includes('field'); start += 1) {
    await story.closeAndReopen();
    // A page that comes up writes its own number over what the history says.
    await story.hands.waitFor({ role: 'heading' });
    await story.page.evaluate(plant, planted);
    await story.page.getByRole('textbox', { name: 'Planted' }).fill(field);
    expect((await readStorage(story.page)).flatMap(({ bytes }) => search(bytes)).sort()).toEqual(Object.keys(planted).sort());
    await act.pause(browserWrites);
    await story.close();
    found = Object.keys(await searchProfile(story.tablet.profile, lookFor)).sort();
  }
  expect(found).toEqual(Object.keys(lookFor).sort());
}, 240_000);

test('and what lies packed, in every way a browser packs and every way it writes', async () => {
  const planted = await plantPacked(story.tablet.profile);
  const lookFor = Object.fromEntries(Object.entries(planted).map(([name, text]) => [name, windowsOf(text)]));
  const found = await searchProfile(story.tablet.profile, lookFor);
  expect(Object.keys(found).sort()).toEqual(Object.keys(planted).sort());
  // A plain file can happen to read as Brotli too: it has no mark of its own.
  for (const [name, places] of Object.entries(found)) {
    expect(places.some((place) => place.endsWith(')') !== name.startsWith('plain')), name).toBe(true);
  }
}, 60_000);
