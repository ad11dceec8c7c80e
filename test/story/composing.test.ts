import { afterAll, beforeAll, expect, test } from 'vitest';
import * as act from './driver.ts';
import type { Thing } from './Hands.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const her = 'Quiet Heron';
let story: StoryWithVault;

const note = (name: string | RegExp): Thing => ({ role: 'note', name });
const notes = () => story.hands.readAll({ role: 'note' });
const focused = () => story.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** All that a screen reader is told politely from here on. */
async function listenToHints(): Promise<() => Promise<readonly string[]>> {
  await story.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('.vh[aria-live="polite"]');
    if (region) new MutationObserver((changes) => changes.flatMap(({ addedNodes }) => [...addedNodes]).forEach((line) => said.push(line.textContent ?? ''))).observe(region, { childList: true });
  });
  return () => story.page.evaluate(() => (window as unknown as { said: string[] }).said);
}

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  await enter(story);
  const { hands } = story;
  await act.addChild(hands, { codeName: her, ages: '6 to 9', language: 'English' });
  await act.addProgressNote(hands, her, { text: 'Names three safe people.' });
  await act.addEntry(hands, her, 'Symptoms', { text: { 'What is seen or reported': 'Another girl in the room has nightmares too.' } });
  await act.startSummary(hands, her);
  await act.addRecipient(hands, { kind: 'Next clinician', name: 'Dr. Osei' });
}, 120_000);

afterAll(() => story.end());

test('a hint comes at a pause, says what and why, and is told once to whoever listens', async () => {
  const { hands, page } = story;
  const said = await listenToHints();
  await hands.press({ role: 'button', name: 'Add a sentence: Symptoms seen' });
  await page.keyboard.type('Quiet Heron fears that the gang knows his brother.', { delay: 5 });
  expect(await notes()).toEqual([]);
  await hands.waitFor(note('Hint on sentence 1: gangs'));
  expect((await notes()).join(' ')).toMatch(/“gang” can be read as belonging to one.*“his brother”: they were not asked.*For the next clinician, left out to begin with\./su);
  expect(await said()).toEqual(['Hints on sentence 1: gangs and someone else.']);
  await page.keyboard.type(' La pandilla lo busca.', { delay: 5 });
  await expect.poll(async () => (await notes()).join(' ')).toContain('“gang” and “pandilla”');
  expect(await said()).toHaveLength(1);
  expect(await hands.canPress({ role: 'button', name: 'Take from the record' })).toBe(true);
});

test('while an input method is at work nothing is read, and then it is', async () => {
  const { hands, page } = story;
  await hands.press({ role: 'button', name: 'Add a sentence: Plan' });
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'el cuchillo', selectionStart: 11, selectionEnd: 11 });
  await page.waitForTimeout(1000);
  expect(await hands.read({ role: 'textbox', name: 'Sentence 2' })).toBe('el cuchillo');
  expect(await hands.sees(note(/sentence 2/u))).toBe(false);
  await keys.send('Input.insertText', { text: 'el cuchillo' });
  await hands.waitFor(note('Hint on sentence 2: a weapon'));
});

test('a hint can be put away for its sentence; that is kept nowhere', async () => {
  const { hands } = story;
  await hands.press({ role: 'button', name: /^Keep: “gang”/u });
  await expect.poll(focused).toBe('Hint on sentence 1: someone else');
  await hands.press({ role: 'button', name: 'Keep: “his brother”' });
  await expect.poll(focused).toBe('Sentence 1');
  expect(await hands.sees(note(/sentence 1/u))).toBe(false);
  await hands.press({ role: 'button', name: `Back to ${her}` });
  await act.openSummary(hands, her, 'Dr. Osei');
  expect((await notes()).join(' ')).toMatch(/Gangs\..*Someone else\./su);
});

test('who could be hurt is asked of six, answered for oneself, and forgotten', async () => {
  const { hands } = story;
  const ask = async () => {
    await hands.press({ role: 'button', name: 'Who could be hurt by sentence 1?' });
    await hands.waitFor({ role: 'dialog', name: 'Who could be hurt by this sentence?' });
  };
  const family: Thing = { role: 'radiogroup', name: 'The family' };
  await ask();
  await hands.press({ role: 'radio', name: 'Could be', within: family });
  expect(await hands.read({ role: 'status', within: { role: 'dialog' } })).toMatch(/^It could hurt: The family\./u);
  await hands.press({ role: 'button', name: 'Done' });
  await ask();
  expect(await hands.isOn({ role: 'radio', name: 'Could be', within: family })).toBe(false);
  await hands.press({ role: 'button', name: 'Reword', within: { role: 'dialog' } });
  await expect.poll(() => hands.focused()).toBe('Sentence 1');
});

test('the record is offered by what such a recipient needs, with what else there is, and with its hints', async () => {
  const { hands } = story;
  await hands.choose({ role: 'combobox', name: 'Section of sentence 2' }, 'Daily life');
  await act.addRecipient(hands, { kind: 'School', name: 'Ms. Lane' });
  await hands.press({ role: 'button', name: 'Why this is left out' });
  expect(await hands.read({ role: 'region', name: 'Only what is needed' })).toContain('They can help without it, and a label stays in their files.');
  await hands.press({ role: 'button', name: 'Take from the record' });
  const dialog: Thing = { role: 'dialog', name: 'Take from the record' };
  expect(await hands.read(dialog)).toMatch(/There is nothing of this in the record\..*Left out to begin with, for a school: Symptoms seen \(1\) and Progress \(1\)\./su);
  await hands.press({ role: 'button', name: 'Show all of the record' });
  await hands.press({ role: 'button', name: /^Another girl in the room has nightmares too\.\s*Symptoms seen · hints: another child/u });
  await hands.press({ role: 'button', name: 'Done' });
  await hands.waitFor(note('Hint on sentence 2: another child'));
  expect(await hands.sees({ role: 'button', name: /^Sentence 2: From Symptoms/u })).toBe(true);
});

test('a sentence that is taken out leaves the focus beside it, and comes back', async () => {
  const { hands } = story;
  await hands.press({ role: 'button', name: 'Take out sentence 2' });
  await expect.poll(focused).toBe('Sentence 2');
  await hands.press({ role: 'button', name: 'Put it back' });
  await hands.waitFor(note('Hint on sentence 2: another child'));
});

test('what a child is to hear is advised on too, at her age, and in Spanish for a clinician who reads it', async () => {
  const { hands } = story;
  await hands.fill({ role: 'textbox', name: `Sentence 1, as ${her} hears it` }, 'She reports symptoms of anxiety.');
  await expect.poll(() => hands.read({ role: 'main' })).toContain('Say “you” instead of “She”.');
  await hands.press({ role: 'button', name: 'How to say it: sentence 1' });
  expect(await hands.read({ role: 'dialog' })).toMatch(/Up to 12 words a sentence \(ages 6 to 9\).*You have bad dreams\. You wake up at night\./su);
  await hands.press({ role: 'button', name: 'Done' });
  await hands.press({ role: 'button', name: 'Español' });
  await hands.waitFor(note('Aviso sobre la oración 1: pandillas'));
  expect((await notes()).join(' ')).toContain('Pandillas. “gang” y “pandilla” se puede leer como que pertenece a una');
  expect(story.complaints).toEqual([]);
});
