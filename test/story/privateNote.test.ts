import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as act from './driver.ts';
import type { Thing } from './Hands.ts';
import { lossOn, openWithVaultOn, type EngineStory } from './openOn.ts';

// What is written in a private note stays exactly as it was, and can be gone back through, in every engine.

const her = 'Quiet Heron';
const page: Thing = { role: 'textbox', name: 'Private note' };
const undo: Thing = { role: 'button', name: 'Undo' };
const redo: Thing = { role: 'button', name: 'Redo' };

const typed = '  Two spaces before,  two within. \n\n\nThen three lines\n   and in again ';
/** Everything that some editor somewhere loses, as another program parts its lines. */
const pasted = [
  '', '\tby a tab,\t and one within', '  indented', '', '', 'Family \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, flag \u{1F1EC}\u{1F1F9}, thumb \u{1F44D}\u{1F3FD}',
  'e\u0301 and \u00e9, a\u0323\u0302', '\u0642\u0627\u0644\u062a \u0625\u0646\u0647\u0627 (12) \u062a\u0646\u0627\u0645', 'English \u2066isolated\u2069, no\u00a0break, K\u02bciche\u02bc',
  '<b>not bold</b> &amp; # * _', '\u65e5\u672c\u8a9e\u3068\u8a00\u3046', 'ends in spaces  ', '', '',
];
const whole = `${typed}${pasted.join('\n')}`;

let story: EngineStory & { readonly vault: act.VaultSecrets };

beforeAll(async () => {
  story = await openWithVaultOn(inject('engine'), inject('address'), { calm: true });
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'English' });
});

afterAll(() => story.end());

/** What the editor holds, unit by unit: after a page was opened, or something put in, it is one run of text. */
async function exactly(): Promise<string> {
  const held = String(await story.inPage('return document.querySelector("[role=textbox][aria-multiline][aria-label=\'Private note\']").textContent'));
  return held.endsWith('\n') ? held.slice(0, -1) : held;
}

/** As from another program: with its lines parted by two signs, and the same in letters of its own. */
async function paste(lines: readonly string[]): Promise<void> {
  await story.inPage(`
    const held = new DataTransfer();
    held.setData('text/plain', ${JSON.stringify(lines.join('\r\n'))});
    held.setData('text/html', '<h1 style="color: red">other words</h1>');
    const how = { bubbles: true, cancelable: true };
    const event = new ClipboardEvent('paste', { ...how, clipboardData: held, dataType: 'text/plain', data: held.getData('text/plain') });
    document.activeElement.dispatchEvent(event);
  `);
}

async function again(passphrase: string): Promise<void> {
  await act.unlock(story.hands, passphrase);
  await act.openWriter(story.hands, her);
}

test(`what is typed and pasted is there exactly after ${lossOn(inject('engine'))}, and the way back through it too`, async () => {
  const { vault } = story;
  await act.startPrivateNote(story.hands, her, typed);
  await paste(pasted);
  expect(await exactly()).toBe(whole);
  await act.untilDraftSaved(story.hands);
  await story.loseHold();
  await again(vault.passphrase);
  expect(await exactly()).toBe(whole);
  await story.hands.press(undo);
  expect(await exactly()).toBe(typed);
  await act.lock(story.hands);
  await again(vault.passphrase);
  expect(await exactly()).toBe(typed);
  await story.hands.press(undo);
  expect(await exactly()).toBe('  Two spaces before,  two within. \n\n\nThen three lines\n');
  await story.hands.press(redo);
  await story.hands.press(redo);
  expect(await exactly()).toBe(whole);
  expect(await story.hands.canPress(redo)).toBe(false);
});

test('keys go back and forth, and what is typed after begins where the caret is', async () => {
  const { hands } = story;
  await hands.press(page);
  await hands.key('Control+z');
  expect(await exactly()).toBe(typed);
  await hands.key('Control+Shift+z');
  expect(await exactly()).toBe(whole);
  await hands.key('Control+z');
  await hands.key('Control+y');
  expect(await exactly()).toBe(whole);
  await hands.type('Done.');
  expect(await hands.canPress(redo)).toBe(false);
  await hands.press(undo);
  expect(await exactly()).toBe(whole);
});

test('letters of her own become a phrase at a space, in one step, and are offered to be tapped', async () => {
  const { hands } = story;
  await act.addPhrase(hands, { short: 'sx', text: 'We met for an hour. ' });
  expect(await exactly()).toBe(whole);
  await hands.type(';SX ');
  expect(await exactly()).toBe(`${whole}We met for an hour.  `);
  await hands.key('Control+z');
  expect(await exactly()).toBe(`${whole};SX `);
  await hands.type(';');
  await hands.press({ role: 'button', name: /We met for an hour/ });
  expect(await exactly()).toBe(`${whole};SX We met for an hour. `);
  for (const left of [`${whole};SX ;`, `${whole};SX `, whole]) {
    await hands.key('Control+z');
    expect(await exactly()).toBe(left);
  }
});

test('what is copied is warned about', async () => {
  const { hands } = story;
  await hands.key('Control+a');
  await hands.key('Control+c');
  await hands.waitFor({ role: 'alert' });
  expect(await hands.read({ role: 'alert' })).toContain('Copied text leaves the vault’s care.');
  await hands.press({ role: 'button', name: 'Understood' });
});

test('a finished note is exactly what was written, can be read as it stood, and keeps nothing of the way there', async () => {
  const { hands } = story;
  await act.finishPrivateNote(hands, her);
  await act.amendPrivateNote(hands, her, { title: 'Note', text: 'She asked about it again.' });
  await hands.press({ role: 'button', name: /^Note/, within: { role: 'list', name: 'Private notes' } });
  const versions: Thing = { role: 'combobox', name: 'Read it as it stood' };
  await hands.waitFor(versions);
  expect(await story.inPage('return document.querySelector(".words-kept").textContent')).toBe(whole);
  const [first = ''] = await hands.optionsOf(versions);
  expect(await hands.read({ role: 'article' })).toContain('She asked about it again.');
  await hands.choose(versions, first);
  expect(await hands.read({ role: 'article' })).not.toContain('She asked about it again.');
  await act.leaveWriter(hands, her);
  await act.openWriter(hands, her);
  expect([await exactly(), await hands.canPress(undo), await hands.canPress(redo)]).toEqual(['', false, false]);
});

test('an emptied note can be had back after a lock, and is gone once its page is left', async () => {
  const { hands, vault } = story;
  await hands.type('All of this.');
  await act.untilDraftSaved(hands);
  await hands.key('Control+a');
  await hands.key('Backspace');
  await act.lock(hands);
  await again(vault.passphrase);
  expect(await exactly()).toBe('');
  await hands.press(undo);
  expect(await exactly()).toBe('All of this.');
  await hands.press(redo);
  await act.leaveWriter(hands, her);
  await act.openWriter(hands, her);
  expect([await exactly(), await hands.canPress(undo)]).toEqual(['', false]);
  await act.leaveWriter(hands, her);
});
