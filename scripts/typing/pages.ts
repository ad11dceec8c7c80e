import type { BrowserContext, Page } from 'playwright-core';
import * as act from '../../test/story/driver.ts';
import type { Hands } from '../../test/story/Hands.ts';

/** A bare editable element with this text in the app's own letters and column, the caret at its end. */
export async function openBare(browser: BrowserContext, app: Page, text: string): Promise<Page> {
  const looks = await app.evaluate(() => {
    const page = document.querySelector('.note-text .plain-text') ?? document.body;
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(page);
    return { fontFamily, fontSize, lineHeight, width: page.getBoundingClientRect().width };
  });
  const bare = await browser.newPage();
  await bare.setContent('<!doctype html><meta charset="utf-8"><title>bare</title><div contenteditable="plaintext-only"></div>');
  await bare.evaluate(({ held, fontFamily, fontSize, lineHeight, width }) => {
    const page = document.querySelector('div');
    if (!page) throw new Error('no page');
    Object.assign(page.style, { fontFamily, fontSize, lineHeight, inlineSize: `${width}px`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });
    page.textContent = held;
    page.focus();
    const selection = document.getSelection();
    selection?.selectAllChildren(page);
    selection?.collapseToEnd();
  }, { ...looks, held: text });
  return bare;
}

/** The writer of a child, its note this text, the caret at its end and the draft saved. */
export async function openWriterWith(app: { readonly page: Page; readonly hands: Hands }, codeName: string, text: string): Promise<void> {
  await act.startPrivateNote(app.hands, codeName, '');
  await app.page.evaluate((held) => {
    const data = new DataTransfer();
    data.setData('text/plain', held);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await act.untilDraftSaved(app.hands);
}

/** What stands in the editor of a page: every answer is checked. */
export function textIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editors = document.querySelectorAll('[contenteditable="plaintext-only"]');
    return (editors[editors.length - 1]?.textContent ?? '').replace(/\n$/u, '');
  });
}
