import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { noBrowser, openPart, startParts, type PartsBrowser } from './openPart.ts';

const whole = [
  'One line',
  'A blank line\n\nand two\n\n\nand on',
  '\n\nstarts with blank lines',
  'ends with a line\n',
  'ends with three\n\n\n',
  '\n',
  '  leading,  double \t tab and trailing  ',
  'a\n  - indented\n\t- by a tab',
  'Family \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}, flag-free, accents e\u0301 and \u00e9',
  '\u0642\u0627\u0644\u062a \u0625\u0646\u0647\u0627 (12) \u062a\u0646\u0627\u0645\nthen in English \u2066isolated\u2069',
  'K\u02bciche\u02bc, <b>not bold</b> &amp; & # * _',
  'no\u00a0break',
];

describe.skipIf(noBrowser() !== undefined)('in a real browser', { timeout: 60_000 }, () => {
  let parts: PartsBrowser;
  beforeAll(async () => {
    parts = await startParts();
  }, 60_000);
  afterAll(() => parts?.browser.close());

  describe('the private page', () => {
    const editor = (page: Page) => page.getByRole('textbox', { name: 'Private note' });
    const text = (page: Page) => page.evaluate(() => window.editor?.getText());

    test('gives back exactly what was put in', async () => {
      const page = await openPart(parts, 'editor');
      for (const one of [...whole, '']) {
        await page.evaluate(words => window.editor?.setText(words), one);
        expect(await text(page)).toBe(one);
      }
      await page.close();
    });

    test('gives back exactly what was typed, and says so at each key', async () => {
      const page = await openPart(parts, 'editor');
      for (const one of whole) {
        await page.evaluate(() => window.editor?.setText(''));
        await editor(page).focus();
        await typeAsAPerson(page, one);
        expect(await text(page)).toBe(one);
        expect(await page.evaluate(() => window.heard.at(-1))).toBe(one);
      }
      await page.close();
    });

    test('goes on where it was, after what was put in', async () => {
      const page = await openPart(parts, 'editor');
      for (const one of whole) {
        await page.evaluate(words => { window.editor?.setText(words); window.editor?.focus(); }, one);
        await page.keyboard.type('X');
        expect(await text(page)).toBe(`${one}X`);
        await page.keyboard.press('Backspace');
        expect(await text(page)).toBe(one);
      }
      await page.close();
    });

    test('takes what is pasted as plain text, and undoes it', async () => {
      const page = await openPart(parts, 'editor');
      for (const one of whole) {
        await page.evaluate(() => { window.editor?.setText('before '); window.editor?.focus(); });
        await page.evaluate(words => navigator.clipboard.write([new ClipboardItem({
          'text/plain': new Blob([words], { type: 'text/plain' }),
          'text/html': new Blob(['<b>other words</b>'], { type: 'text/html' }),
        })]), one);
        await page.keyboard.press('Control+v');
        expect(await text(page)).toBe(`before ${one}`);
        expect(await editor(page).locator('b').count()).toBe(0);
        await page.keyboard.press('Control+z');
        expect(await text(page)).toBe('before ');
      }
      await page.close();
    });

    test('goes back over what was typed in two places in two steps, with the caret where it was', async () => {
      const page = await openPart(parts, 'editor');
      await editor(page).focus();
      await page.keyboard.type('one two');
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('and ');
      await page.keyboard.press('Control+z');
      expect(await text(page)).toBe('one two');
      await page.keyboard.press('Control+Shift+z');
      await page.keyboard.type('X');
      expect(await text(page)).toBe('one and Xtwo');
      for (const left of ['one and two', 'one two', '', '']) {
        await page.keyboard.press('Control+z');
        expect(await text(page)).toBe(left);
      }
      await page.close();
    });

    test('leaves an input method alone while it composes, and goes back over what came of it in one step', async () => {
      const page = await openPart(parts, 'editor');
      await editor(page).focus();
      await page.keyboard.type('a ');
      await page.waitForTimeout(1100);
      const devtools = await page.context().newCDPSession(page);
      const compose = (held: string) => devtools.send('Input.imeSetComposition', { text: held, selectionStart: held.length, selectionEnd: held.length });
      for (const held of ['に', 'にh', 'にほ', 'にほん']) {
        await compose(held);
        expect(await page.evaluate(() => window.editor?.pen.history().back)).toEqual([{ field: 'text', at: 0, take: 2, give: '' }, { field: 'text', at: 2, take: held.length, give: '' }]);
      }
      await devtools.send('Input.insertText', { text: '日本' });
      expect(await text(page)).toBe('a 日本');
      await compose('ご');
      await page.evaluate(() => window.editor?.pen.undo(true));
      expect(await text(page)).not.toContain('ご');
      await page.evaluate(() => window.editor?.pen.redo(true));
      expect(await text(page)).toBe('a 日本ご');
      await page.close();
    });

    test('takes a hundred thousand letters at once, and gives them back', async () => {
      const page = await openPart(parts, 'editor');
      const long = 'She drew the house again. \n\n'.repeat(3600);
      await page.evaluate((words) => { window.editor?.setText(words); window.editor?.focus(); }, long);
      expect(await text(page)).toBe(long);
      await page.keyboard.type('X');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      expect(await text(page)).toBe('');
      await page.keyboard.press('Control+y');
      expect(await text(page)).toBe(long);
      await page.close();
    });

    test('keeps the caret while the screen around it is drawn again', async () => {
      const page = await openPart(parts, 'editor');
      await editor(page).focus();
      await page.keyboard.type('ac');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('b');
      expect(await text(page)).toBe('abc');
      expect(await page.getByText('Drawn 3 times').count()).toBe(1);
      await page.close();
    });
  });

  describe('the trail', () => {
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    const place = (page: Page) => page.locator('h1').first().textContent();

    test('Back goes back, the cover stands at the start, and address, title and history say nothing', async () => {
      const page = await openPart(parts, 'trail');
      const [address, title] = [page.url(), await page.title()];
      await press(page, 'Go on');
      await press(page, 'Go on');
      expect(await place(page)).toBe('start++');
      await page.goBack();
      expect(await place(page)).toBe('start+');
      await page.goForward();
      expect(await place(page)).toBe('start+');
      await press(page, 'Go back');
      expect(await place(page)).toBe('start');
      await page.goBack();
      expect(await page.getByRole('heading', { name: 'Covered' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('heading', { name: 'Covered' }).isVisible()).toBe(true);
      await press(page, 'Lift');
      expect(await place(page)).toBe('start');
      expect([page.url(), await page.title()]).toEqual([address, title]);
      expect(Object.keys(await page.evaluate(() => history.state as object))).toEqual(['n']);
      await page.close();
    });

    test('after a reload in the middle, Back is at the start', async () => {
      const page = await openPart(parts, 'trail');
      await press(page, 'Go on');
      await press(page, 'Go on');
      await page.reload();
      expect(await place(page)).toBe('start');
      await page.goBack();
      expect(await page.getByRole('heading', { name: 'Covered' }).isVisible()).toBe(true);
      await page.close();
    });
  });

  describe('the cover and the clock', () => {
    const covered = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('covered'));
    const hide = (page: Page, hidden: boolean) => page.evaluate(is => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
      document.dispatchEvent(new Event('visibilitychange'));
      return document.documentElement.classList.contains('covered');
    }, hidden);

    test('covers in the same moment, paints nothing of the page, and asks before it lifts', async () => {
      const page = await openPart(parts, 'idle');
      expect(await hide(page, true)).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('0');
      await page.evaluate(() => { window.mayLift = false; });
      expect(await hide(page, false)).toBe(true);
      await page.evaluate(() => { window.mayLift = true; window.dispatchEvent(new Event('focus')); });
      expect(await covered(page)).toBe(false);
      await page.close();
    });

    test('counts down, begins again at a key, and ends once', async () => {
      const page = await openPart(parts, 'idle');
      const morning = new Date('2026-05-14T10:00:00').getTime();
      await page.clock.install({ time: morning });
      await page.reload();
      await page.clock.pauseAt(morning + 60_000);
      await page.keyboard.press('Shift');
      await page.clock.runFor(60_000);
      expect(await page.locator('h1').textContent()).toBe('4:00');
      await page.keyboard.press('Shift');
      await page.clock.runFor(1_000);
      expect(await page.locator('h1').textContent()).toBe('4:59');
      await page.clock.fastForward(300_000);
      expect(await page.locator('h1').textContent()).toBe('Idle');
      await page.close();
    });
  });

  describe('a screen that arrives', () => {
    const title = (page: Page) => page.locator('h1');
    /** Opened with the clock at rest. */
    const open = async () => {
      const page = await openPart(parts, 'arriving');
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      await page.getByRole('button', { name: 'Open' }).click();
      return page;
    };
    const come = (page: Page, name: string) => page.evaluate(which => window.come[which]?.(), name);

    test('shows itself once what it began with is there, and what that asked for; then with the focus on its title, and whatever is asked for later', async () => {
      const page = await open();
      await title(page).waitFor({ state: 'attached' });
      const seen = [await title(page).isVisible()];
      await come(page, 'first');
      await page.getByText('first').waitFor({ state: 'attached' });
      seen.push(await title(page).isVisible());
      await come(page, 'second');
      await title(page).waitFor();
      expect(seen).toEqual([false, false]);
      expect(await title(page).evaluate(one => one === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'More' }).waitFor({ state: 'detached' });
      expect(await title(page).isVisible()).toBe(true);
      await page.close();
    });

    test('takes no focus that was taken elsewhere since', async () => {
      const page = await open();
      await page.getByRole('button', { name: 'Beside' }).focus();
      await come(page, 'first');
      await page.getByText('first').waitFor({ state: 'attached' });
      await come(page, 'second');
      await title(page).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beside');
      await page.close();
    });

    test('is not kept from anyone by what does not come', async () => {
      const page = await open();
      await page.clock.runFor(990);
      expect(await title(page).isVisible()).toBe(false);
      await page.clock.runFor(10);
      await title(page).waitFor();
      expect(await page.getByText('first').count()).toBe(0);
      await page.close();
    });
  });

  describe('small things', () => {
    test('a dialog holds the focus, Escape closes it, and the focus returns', async () => {
      const page = await openPart(parts, 'small');
      await page.getByRole('button', { name: 'Ask', exact: true }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Lock the vault?' });
      expect(await dialog.isVisible()).toBe(true);
      for (let tab = 0; tab < 6; tab++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect(await dialog.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ask');
      await page.close();
    });

    test('"Saving" only after a second, and "Saved" at once', async () => {
      const page = await openPart(parts, 'small');
      const morning = new Date('2026-05-14T10:00:00').getTime();
      await page.clock.install({ time: morning });
      await page.clock.pauseAt(morning + 60_000);
      await page.getByRole('button', { name: 'Start saving' }).click();
      await page.clock.runFor(900);
      expect(await page.getByText('Saving', { exact: true }).count()).toBe(0);
      await page.clock.runFor(200);
      expect(await page.getByText('Saving', { exact: true }).count()).toBe(1);
      await page.getByRole('button', { name: 'End saving' }).click();
      expect(await page.getByRole('status').filter({ hasText: 'Saved on this tablet' }).count()).toBe(1);
      await page.close();
    });

    test('the same words are announced twice', async () => {
      const page = await openPart(parts, 'small');
      await page.evaluate(() => {
        window.heard = [];
        for (const region of document.querySelectorAll('[aria-live]')) {
          new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => window.heard.push(node.textContent ?? '')))).observe(region, { childList: true });
        }
      });
      await page.getByRole('button', { name: 'Announce' }).click();
      await page.getByRole('button', { name: 'Announce' }).click();
      expect(await page.evaluate(() => window.heard)).toEqual(['Same words', 'Same words']);
      await page.close();
    });

    test('one of a few: by keyboard, with nothing chosen before', async () => {
      const page = await openPart(parts, 'small');
      const group = page.getByRole('radiogroup', { name: 'Who asked' });
      expect(await group.getByRole('radio', { checked: true }).count()).toBe(0);
      await group.getByRole('radio', { name: 'Her lawyer' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      expect(await group.getByRole('radio', { checked: true }).textContent()).toBe('She did');
      await page.close();
    });

    test('a passphrase is hidden until asked for', async () => {
      const page = await openPart(parts, 'small');
      const field = page.getByLabel('Passphrase');
      await field.fill('lamp river');
      const says = () => field.evaluate(one => `${one.getAttribute('type')} ${one.getAttribute('autocomplete')}`);
      expect(await says()).toBe('password one-time-code');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await says()).toBe('text off');
      expect(await field.inputValue()).toBe('lamp river');
      await page.close();
    });

    test('nothing puts a style into the page', async () => {
      const page = await openPart(parts, 'all');
      expect(await page.locator('style').count()).toBe(0);
      expect(await page.locator('[data-react-aria-pressable]').first().evaluate(one => getComputedStyle(one).touchAction)).toBe('manipulation');
      await page.close();
    });
  });

  describe('all parts together', () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    const looks = (['light', 'dark'] as const).flatMap(theme => ([[1180, 820], [820, 1180], [390, 844]] as const).map(([width, height]) => ({ theme, width, height })));

    test.each(looks)('axe finds nothing in $theme at $width x $height, nothing sticks out, and every target is large', async ({ theme, width, height }) => {
      const page = await openPart(parts, 'all');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(axe);
      await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished)));
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      const small = await page.evaluate(() => [...document.querySelectorAll('button, input, textarea, select')]
        .filter(one => one.getBoundingClientRect().height < 48 || one.getBoundingClientRect().width < 48)
        .map(one => one.outerHTML.slice(0, 80)));
      expect(small).toEqual([]);
      await page.close();
    });

    test('from right to left nothing sticks out, and arrows turn round', async () => {
      const page = await openPart(parts, 'all');
      await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await page.locator('.flip').first().evaluate(one => new DOMMatrix(getComputedStyle(one).transform).a)).toBe(-1);
      await page.close();
    });

    test('on paper there is nothing private', async () => {
      const page = await openPart(parts, 'all');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('Session 6').isVisible()).toBe(false);
      expect(await page.getByText('Her lawyer').last().isVisible()).toBe(true);
      await page.close();
    });
  });
});

/** Key by key, with Enter for a new line and the words between as a keyboard gives them. */
async function typeAsAPerson(page: Page, words: string): Promise<void> {
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    for (const piece of line.split(/([^\x20-\x7e]+)/)) {
      if (/^[\x20-\x7e]*$/.test(piece)) await page.keyboard.type(piece);
      else await page.keyboard.insertText(piece);
    }
  }
}
