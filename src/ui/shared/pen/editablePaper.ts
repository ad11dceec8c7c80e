import { editorTextOf, readEditorPart, readEditorText } from '../readEditorText.ts';
import type { Paper } from './Pen.ts';
import { keepInSight } from './keepInSight.ts';
import { watchComposing } from './watchComposing.ts';

/** As much as is looked at before the caret. */
const reach = 48;

/** A plaintext-only editor as a pen writes on it. It holds on to the element, so that the last words are read when its screen is left. */
export function editablePaper(page: HTMLElement): Paper {
  const composing = watchComposing(page);
  // A button that is pressed may take what is marked with it.
  let left: Range | null = null;
  page.addEventListener('blur', () => { left = rangeIn(page)?.cloneRange() ?? null; });
  return {
    getText: () => readEditorText(page),
    write(text, caret, hold) {
      writeText(page, text);
      if (!hold) return;
      page.focus({ preventScroll: true });
      putCaret(page, caret);
      keepInSight(page);
    },
    marked: () => markedIn(page, left),
    beforeCaret() {
      const range = rangeIn(page) ?? left;
      if (!range?.collapsed || !(range.endContainer instanceof Text)) return '';
      return range.endContainer.substringData(Math.max(0, range.endOffset - reach), Math.min(reach, range.endOffset)).replace(/^[^]*\n/u, '');
    },
    endComposing() {
      if (composing.is) page.blur();
    },
  };
}

/** Puts all of it there: in the middle of the one run of text, where it is one, so that a long page is not laid out anew. */
export function writeText(page: HTMLElement, text: string): void {
  const wanted = editorTextOf(text);
  const only = page.childNodes.length === 1 && page.firstChild instanceof Text ? page.firstChild : null;
  if (only) replaceMiddle(only, wanted);
  else page.textContent = wanted;
  markEmpty(page);
}

function replaceMiddle(node: Text, wanted: string): void {
  const { data } = node;
  const shorter = Math.min(data.length, wanted.length);
  let start = 0;
  while (start < shorter && data.charCodeAt(start) === wanted.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && data.charCodeAt(data.length - 1 - end) === wanted.charCodeAt(wanted.length - 1 - end)) end += 1;
  if (start + end < data.length || start + end < wanted.length) node.replaceData(start, data.length - start - end, wanted.slice(start, wanted.length - end));
}

/** For the placeholder. Looks at no more than the first two nodes: the page may be long. */
export function markEmpty(page: HTMLElement): void {
  const { firstChild } = page;
  const isEmpty = firstChild === null
    || (firstChild.nextSibling === null && (firstChild.nodeName === 'BR' || firstChild.nodeValue === '' || firstChild.nodeValue === '\n'));
  if (page.dataset['empty'] !== String(isEmpty)) page.dataset['empty'] = String(isEmpty);
}

export function focusAtEnd(page: HTMLElement): void {
  page.focus();
  const selection = document.getSelection();
  selection?.selectAllChildren(page);
  selection?.collapseToEnd();
}

/** After `writeText` the page is one run of text, or nothing. */
function putCaret(page: HTMLElement, caret: number): void {
  const node = page.firstChild;
  if (node instanceof Text) document.getSelection()?.collapse(node, Math.min(caret, node.length));
  else document.getSelection()?.collapse(page, 0);
}

function rangeIn(page: HTMLElement): Range | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && page.contains(range.commonAncestorContainer) ? range : null;
}

/** The end of the page where it never had the caret. */
function markedIn(page: HTMLElement, left: Range | null): { readonly from: number; readonly to: number } {
  const range = rangeIn(page) ?? left;
  const whole = readEditorText(page).length;
  if (!range || !page.contains(range.commonAncestorContainer)) return { from: whole, to: whole };
  const [from, to] = [placeOf(page, range.startContainer, range.startOffset), placeOf(page, range.endContainer, range.endOffset)];
  return { from: Math.min(from, whole), to: Math.min(to, whole) };
}

/** How many units of the text a person sees stand before a point of the page. */
function placeOf(page: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(page, 0);
  before.setEnd(node, offset);
  return readEditorPart(before.cloneContents()).length;
}
