import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const heron = 'Quiet Heron';
const fern = 'Small Fern';
const words = 'Told under the walnut tree.';

let story: StoryWithVault;
let vault: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  vault = await enter(story);
  for (const codeName of [heron, fern]) {
    await act.addChild(story.hands, { codeName, ages: '14 to 17', language: 'English' });
    await act.writePrivateNote(story.hands, codeName, { title: 'A walk', text: words });
  }
}, 60_000);

afterAll(async () => {
  await story.end();
});

test('under a legal hold nothing about her can be destroyed or renamed, and it can once it is lifted', async () => {
  const { hands } = story;
  await act.putHoldOn(hands, heron, { by: 'Counsel', why: 'A subpoena may come.' });
  expect(await act.readChildren(hands)).toMatch(/Quiet Heron[^]*Held/u);
  await act.openChild(hands, heron);
  expect(await hands.read({ role: 'main' })).toContain('Legal hold');
  await hands.press({ role: 'button', name: 'Change' });
  await hands.waitFor({ role: 'button', name: 'See the hold' });
  const kept = await hands.read({ role: 'main' });
  expect(kept).toContain('A legal hold stands. Nothing of Quiet Heron can be destroyed.');
  expect(await hands.sees({ role: 'button', name: 'Destroy everything' })).toBe(false);
  expect(await hands.sees({ role: 'textbox', name: 'Code name' })).toBe(false);
  expect(await act.liftHold(hands, heron, { by: 'Counsel', why: 'Withdrawn.' })).toContain('Lifted at the word of Counsel: Withdrawn.');
  await act.openShredding(hands, heron);
  await hands.waitFor({ role: 'textbox', name: 'To go on, type the code name' });
});

test('a hold on the whole vault is on every child’s page', async () => {
  const { hands } = story;
  await act.putHoldOn(hands, null, { by: 'The court', why: 'An order.' });
  await act.openChild(hands, fern);
  await hands.press({ role: 'button', name: 'Change' });
  await hands.waitFor({ role: 'button', name: 'See the hold' });
  expect(await hands.read({ role: 'main' })).toContain('The whole vault is under a legal hold.');
  await act.liftHold(hands, null, { by: 'The court', why: 'It is over.' });
});

test('another code name destroys nothing; her own destroys everything of hers, and nothing else', async () => {
  const { hands } = story;
  expect(await act.openShredding(hands, heron)).toContain('Backups made before.');
  await hands.fill({ role: 'textbox', name: 'To go on, type the code name' }, fern);
  expect(await hands.sees({ role: 'button', name: `Destroy everything about ${heron}` })).toBe(false);
  expect(await act.shred(hands, heron)).toContain('Everything about that child is destroyed on this tablet.');
  expect(await act.readChildren(hands)).not.toContain(heron);
  expect(await act.readChildren(hands, 'heron')).toContain('No code name has “heron” in it.');
  await act.goTo(hands, 'Today');
  expect(await act.readPrivateNotes(hands, fern)).toEqual([expect.stringContaining(words)]);
  const report = await act.checkVault(hands);
  expect(report).toContain('Everything could be opened.');
  expect(report).toContain('Read: one child, one entry');
  const { lines, whole } = await act.readLedger(hands);
  expect(lines[0]).toContain('A child no longer here: everything was destroyed');
  expect(lines.join('\n')).toContain('A child no longer here: the legal hold was lifted');
  expect(whole).toContain('nothing missing');
});

test('after a lock she is still gone, and another child can have her code name', async () => {
  const { hands } = story;
  await act.lock(hands);
  await act.unlock(hands, vault.passphrase);
  await act.addChild(hands, { codeName: heron, ages: '6 to 9', language: 'Mam' });
  expect(await act.readPrivateNotes(hands, heron)).toEqual([]);
});

test('once something was written more than thirty days ago it is refused, with why', async () => {
  const { hands } = story;
  await act.lock(hands);
  await hands.moveTime(31 * 24 * 60 * 60 * 1000);
  await act.unlock(hands, vault.passphrase);
  const why = await act.refusedShredding(hands, fern);
  expect(why).toContain('Some of what is kept here is more than 30 days old.');
  expect(why).toContain('Ask counsel');
  expect(story.complaints.filter((each) => !each.includes('Content Security Policy'))).toEqual([]);
});
