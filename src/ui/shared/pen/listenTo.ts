import type { Pen } from './Pen.ts';
import { watchComposing } from './watchComposing.ts';

/** What a pen can go back over in one step: all but single keys. */
const typedKeys = /^(?:insert(?:Text|CompositionText|LineBreak|Paragraph)|delete(?:Content|Word|SoftLine|HardLine|CompositionText))/u;

/** Tells the pen what is done in a field, and gives it what is pasted and undone. Returns what ends it. */
export function listenTo<Field extends string>(element: HTMLElement, field: Field, pen: Pen<Field>, onInput: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  const composing = watchComposing(element);
  // Told by what moves it: to ask where the caret is makes the browser measure the whole text, at each key.
  let isMoved = true;
  const moved = () => { isMoved = true; };
  element.addEventListener('pointerdown', moved, how);
  element.addEventListener('focus', moved, how);
  // On a telephone every word is composed: a rest before one ends a step as before any key.
  element.addEventListener('compositionstart', () => pen.about(field, isMoved), how);
  element.addEventListener('beforeinput', (event) => {
    const back = wayOf(event.inputType);
    if (back !== null) {
      event.preventDefault();
      pen[back](true);
    } else if (!composing.is) {
      pen.about(field, !typedKeys.test(event.inputType) || isMoved);
    }
  }, how);
  element.addEventListener('input', (event) => {
    isMoved = false;
    onInput();
    pen.heard(field, event instanceof InputEvent && event.inputType !== '' && !typedKeys.test(event.inputType));
  }, how);
  element.addEventListener('keydown', (event) => {
    if (movesCaret(event)) moved();
    const back = event.isComposing ? null : wayOfKey(event);
    if (back === null) return;
    event.preventDefault();
    pen[back](true);
  }, how);
  element.addEventListener('paste', (event) => {
    const text = plainly(event.clipboardData?.getData('text/plain') ?? '');
    if (text === '') return;
    event.preventDefault();
    pen.put(field, text);
  }, how);
  return () => listening.abort();
}

/** Lines as the editor has them, whatever they were parted by where they were copied; what no disk keeps is left out. */
function plainly(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replaceAll('\0', '');
}

function wayOf(inputType: string): 'undo' | 'redo' | null {
  return inputType === 'historyUndo' ? 'undo' : inputType === 'historyRedo' ? 'redo' : null;
}

function wayOfKey({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Arrows and their like, and whatever is held with Ctrl: all may be marked by it, or it goes a word further. */
function movesCaret({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^(?:Arrow|Home|End|Page)/u.test(key);
}
