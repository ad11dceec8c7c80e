import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Story } from './openStory.ts';
import { openWithApp } from './vaultOnTablet.ts';
import { holdOpen, keysAreGone, vaultBytes, vaultId } from './vaultBytes.ts';

// A works here, B is new today, and C has forgotten how hers opens. Each has a vault of her own on the one tablet.
const heron = 'Quiet Heron';
const fox = 'Small Fox';
const drawing = 'She drew a house with two doors.';
const dream = 'He dreamt of the sea again.';
const day = 24 * 3_600_000;

let story: Story;
let a: act.VaultSecrets;
let b: act.VaultSecrets;

beforeAll(async () => {
  story = await openWithApp({ reducedMotion: 'reduce' });
});

afterAll(() => story.end());

/** All that the page holds, in sight or not, and all that a screen reader is told. */
async function everythingShown(): Promise<string> {
  return `${await story.page.content()} ${await story.page.locator('body').ariaSnapshot()}`;
}

/** Does this, and sees that no byte of these vaults changed meanwhile. */
async function leavingAlone(labels: readonly string[], work: () => Promise<void>): Promise<void> {
  const before = await vaultBytes(story.page);
  await work();
  const after = await vaultBytes(story.page);
  for (const label of labels) expect([label, after[label]]).toEqual([label, before[label]]);
  expect(labels.every((label) => before[label] !== undefined)).toBe(true);
}

test('A works, and B makes a vault of her own beside hers: neither the page nor the disk tells of the other', async () => {
  const { hands } = story;
  a = await act.createVault(hands, { picture: 'Lamp' });
  await act.setFacility(hands, { clinician: 'Ms. Alba', runBy: 'Casa Verde', office: 'ORR' });
  await act.addChild(hands, { codeName: heron, ages: '6 to 9', language: 'English' });
  await act.writePrivateNote(hands, heron, { text: drawing });
  await act.lock(hands);
  await leavingAlone(['Lamp'], async () => {
    await act.startBeside(hands);
    expect(await hands.sees({ role: 'radio', name: 'Lamp' })).toBe(false);
    b = await act.createVault(hands, { picture: 'Bell' });
    expect(await everythingShown()).not.toMatch(/Lamp|Heron|two doors/u);
    await act.addChild(hands, { codeName: fox, ages: '14 to 17', language: 'Spanish' });
    await act.writePrivateNote(hands, fox, { text: dream });
    await act.goTo(hands, 'Ledger');
    expect(await everythingShown()).not.toMatch(/Lamp|Heron|two doors/u);
    await act.lock(hands);
  });
});

test('the shelf shows a picture and a name of each, and nothing that was kept, counted or done', async () => {
  const { hands } = story;
  expect(await act.readShelf(hands)).toEqual(['Bell', 'Lamp', 'New vault', 'Practice vault']);
  const shown = await everythingShown();
  expect(shown).not.toMatch(/Heron|Fox|doors|dreamt|last|saved|wrong|\d\d?:\d\d/iu);
});

test('each opens with its own words only; Back leads to the shelf without loading the app anew', async () => {
  const { hands, page } = story;
  await leavingAlone(['Bell'], async () => {
    await page.evaluate(() => { Object.assign(globalThis, { samePage: true }); });
    await act.pickVault(hands, 'Lamp');
    expect(await act.failToUnlock(hands, b.passphrase)).toContain('That passphrase does not open this vault.');
    await hands.goBack();
    await hands.waitFor({ role: 'heading', name: 'Which vault is yours?' });
    await act.pickVault(hands, 'Bell');
    await act.goToShelf(hands);
    expect(await page.evaluate(() => 'samePage' in globalThis)).toBe(true);
    await act.pickVault(hands, 'Lamp');
    expect(await act.unlock(hands, a.passphrase)).toContain('Someone tried a wrong passphrase once.');
    expect(await act.readPrivateNotes(hands, heron)).toEqual([expect.stringContaining(drawing)]);
    expect(await everythingShown()).not.toMatch(/Bell|Fox|dreamt/u);
    await act.lock(hands);
  });
  await leavingAlone(['Lamp'], async () => {
    await act.pickVault(hands, 'Bell');
    expect(await act.unlock(hands, b.passphrase)).not.toContain('wrong passphrase');
    expect(await act.readPrivateNotes(hands, fox)).toEqual([expect.stringContaining(dream)]);
    await act.lock(hands);
  });
});

test('Back while a vault is opened or made is a no: nothing stays open or half made behind the shelf', async () => {
  const { hands } = story;
  await act.pickVault(hands, 'Lamp');
  await hands.fill({ role: 'textbox', name: 'Passphrase for Lamp' }, a.passphrase);
  await hands.press({ role: 'button', name: 'Unlock' });
  await hands.goBack();
  await act.pickVault(hands, 'Bell');
  await act.unlock(hands, b.passphrase);
  await act.lock(hands);
  await act.startBeside(hands);
  await act.askForVault(hands, { picture: 'Cup' });
  await hands.goBack();
  await act.pickVault(hands, 'Lamp');
  await act.goToShelf(hands);
  await hands.waitUntilGone({ role: 'button', name: /^Cup/u });
  expect(await act.readShelf(hands)).toEqual(['Bell', 'Lamp', 'New vault', 'Practice vault']);
});

test('while A\'s tablet is with a child it rests for all; B may open hers, and nothing of the errand is touched', async () => {
  const { hands } = story;
  await act.pickVault(hands, 'Lamp');
  await act.unlock(hands, a.passphrase);
  await act.handOverNotice(hands, heron, { walkedBy: 'Ms. Alba' });
  await hands.reload();
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  await leavingAlone(['Lamp'], async () => {
    await hands.press({ role: 'button', name: 'I am the adult: unlock' });
    expect(await act.readShelf(hands)).toEqual(['Bell', expect.stringMatching(/^Lamp\s*With a child$/u), 'New vault', 'Practice vault']);
    await act.pickVault(hands, 'Bell');
    await act.unlock(hands, b.passphrase);
    await hands.press({ role: 'button', name: 'Lock' });
    await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
  });
  await hands.press({ role: 'button', name: 'I am the adult: unlock' });
  await act.pickVault(hands, 'Lamp');
  await act.unlock(hands, a.passphrase);
  await act.lock(hands);
});

test('words that A had typed when her vault stopped wait for her alone, also while B opens hers and locks it', async () => {
  const { hands, page } = story;
  await act.pickVault(hands, 'Lamp');
  await act.unlock(hands, a.passphrase);
  await act.startPrivateNote(hands, heron, 'She said that the dog at ho');
  const worker = page.workers().find((each) => each.url().includes('/workers/vault-'));
  void worker?.evaluate(() => { (globalThis as unknown as { close(): void }).close(); }).catch(() => undefined);
  await hands.waitFor({ role: 'heading', name: 'Open your vault' });
  expect(await hands.read({ role: 'main' })).toContain('Your last words are still in this window');
  await act.pickVault(hands, 'Bell');
  expect(await hands.read({ role: 'main' })).not.toContain('last words');
  await act.unlock(hands, b.passphrase);
  await act.openWriter(hands, fox);
  expect(await everythingShown()).not.toContain('the dog');
  await act.leaveWriter(hands, fox);
  await act.lock(hands);
  await act.pickVault(hands, 'Lamp');
  expect(await hands.read({ role: 'main' })).toContain('Your last words are still in this window');
  await act.unlock(hands, a.passphrase);
  await act.openWriter(hands, heron);
  expect(await act.readPrivateDraft(hands)).toBe('She said that the dog at ho');
  await act.leaveWriter(hands, heron);
  await act.lock(hands);
});

test('a battery that dies while C makes hers leaves the others as they were; what was begun is thrown away', async () => {
  await leavingAlone(['Lamp', 'Bell'], async () => {
    await act.startBeside(story.hands);
    await act.makeVaultUpToWords(story.hands, { picture: 'Boat' });
    await story.killAndReopen();
    expect(await act.readShelf(story.hands)).toEqual(['Bell', expect.stringMatching(/^Boat\s*Set-up cut off$/u), 'Lamp', 'New vault', 'Practice vault']);
    await act.pickVault(story.hands, 'Boat');
    await story.hands.press({ role: 'button', name: 'Throw it away' });
    expect(await act.readShelf(story.hands)).toEqual(['Bell', 'Lamp', 'New vault', 'Practice vault']);
  });
});

test('C has forgotten: thirty days of notice stand on her book and at her door, and unlocking would stop them', async () => {
  const { hands } = story;
  await leavingAlone(['Lamp', 'Bell'], async () => {
    const c = await act.createVaultBeside(hands, { picture: 'Boat' });
    await act.lock(hands);
    await act.pickVault(hands, 'Boat');
    await act.askRemoval(hands);
    expect(await hands.read({ role: 'main' })).toMatch(/Someone asked on .* for this vault to be removed\..*Unlocking it stops that\./su);
    // She finds the paper again, and is told.
    expect(await act.unlock(hands, c.passphrase)).toMatch(/Someone asked on .* Your unlocking stopped that\./su);
    expect((await act.readLedger(hands)).lines[0]).toContain('Removing this vault was stopped');
    await act.lock(hands);
    expect(await act.readShelf(hands)).toContain('Boat');
    // And loses it for good.
    await act.pickVault(hands, 'Boat');
    await act.askRemoval(hands);
    await act.goToShelf(hands);
    await hands.waitFor({ role: 'button', name: /^Boat\s*Removal from /u });
    await act.pickVault(hands, 'Boat');
    await hands.press({ role: 'button', name: 'What that means' });
    expect(await hands.sees({ role: 'button', name: 'Remove it for good' })).toBe(false);
  });
});

test('once they are over hers can be removed, with its name typed; a battery that dies meanwhile is told, and what was begun is finished', async () => {
  await story.hands.moveTime(31 * day);
  await story.hands.reload();
  await leavingAlone(['Lamp', 'Bell'], async () => {
    await act.pickVault(story.hands, 'Boat');
    await act.removeVault(story.hands, 'Lamp');
    await act.untilThere(story.hands, 'That is not its name.');
    await story.hands.goBack();
    await holdOpen(story.page, await vaultId(story.page, 'Boat'));
    await act.removeVault(story.hands, 'Boat');
    await story.hands.waitFor({ role: 'progressbar', name: 'Removing it' });
    await keysAreGone(story.page);
    await story.killAndReopen();
    expect(await act.readShelf(story.hands)).toEqual(['Bell', expect.stringMatching(/^Boat\s*Removing cut off$/u), 'Lamp', 'New vault', 'Practice vault']);
    await act.pickVault(story.hands, 'Boat');
    await story.hands.press({ role: 'button', name: 'Finish removing it' });
    expect(await act.readShelf(story.hands)).toEqual(['Bell', 'Lamp', 'New vault', 'Practice vault']);
  });
  await story.closeAndReopen();
  expect(await act.readShelf(story.hands)).toEqual(['Bell', 'Lamp', 'New vault', 'Practice vault']);
});

test('after all of it both who are left open theirs, and nothing is missing', async () => {
  const { hands } = story;
  for (const [label, secrets, child, text] of [['Lamp', a, heron, drawing], ['Bell', b, fox, dream]] as const) {
    await act.pickVault(hands, label);
    await act.unlock(hands, secrets.passphrase);
    expect(await act.readPrivateNotes(hands, child)).toEqual([expect.stringContaining(text)]);
    expect((await act.readLedger(hands)).whole).toContain('nothing missing');
    await act.lock(hands);
  }
  // That a database could not be deleted at once was this story's own doing.
  expect(story.complaints.filter((each) => !each.includes('Content Security Policy') && !each.endsWith('was blocked'))).toEqual([]);
});
