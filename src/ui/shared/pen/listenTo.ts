import type { Pen } from './Pen.ts';
import { watchComposing } from './watchComposing.ts';

/** What a pen can go back over in one step: all but single keys. */
const typedKeys = /^(?:insert(?:Text|CompositionText|LineBreak|Paragraph)|delete(?:Content|Word|SoftLine|HardLine|CompositionText))/u;

/** Tells the pen what is done in a field, and gives it what is pasted and undone. Returns what ends it. */
export function listenTo<Field extends string>(element: HTMLElement, field: Field, pen: Pen<Field>, onInput: () => void): () => void {
  const listening = new AbortController();
  const how = { signal: listening.signal };
  const composing = watchComposing(element);
  let place = placeNow();
  // On a telephone every word is composed: a rest before one ends a step as before any key.
  element.addEventListener('compositionstart', () => pen.about(field, !samePlace(place, placeNow())), how);
  element.addEventListener('beforeinput', (event) => {
    const back = wayOf(event.inputType);
    if (back !== null) {
      event.preventDefault();
      pen[back](true);
    } else if (!composing.is) {
      pen.about(field, !typedKeys.test(event.inputType) || !samePlace(place, placeNow()));
    }
  }, how);
  element.addEventListener('input', (event) => {
    place = placeNow();
    onInput();
    pen.heard(field, event instanceof InputEvent && event.inputType !== '' && !typedKeys.test(event.inputType));
  }, how);
  element.addEventListener('keydown', (event) => {
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

type Place = { readonly node: Node | null; readonly offset: number };

function placeNow(): Place {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement) return { node: active, offset: active.selectionStart === active.selectionEnd ? active.selectionEnd : -1 };
  const selection = document.getSelection();
  return { node: selection?.focusNode ?? null, offset: selection?.isCollapsed ? selection.focusOffset : -1 };
}

function samePlace(one: Place, other: Place): boolean {
  return one.node === other.node && one.offset === other.offset && one.offset >= 0;
}
