import { findAll, findOne, isInSight } from './find.ts';
import type { PlainThing } from './PlainThing.ts';
import { isEnabled } from './press.ts';

type Bytes = { readonly name: string; readonly base64: string };

/** Puts text in place of what a field holds, as an editing command that the page hears of. False while it takes none. */
export function fill(thing: PlainThing, text: string): boolean {
  const field = findOne(thing);
  if (!field || !isInSight(field) || !isEnabled(field)) return false;
  field.focus();
  if (field instanceof HTMLInputElement && ['date', 'time', 'datetime-local'].includes(field.type)) return pick(field, text);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  else getSelection()?.selectAllChildren(field);
  return text === '' ? document.execCommand('delete') || true : document.execCommand('insertText', false, text);
}

/** As the tablet's own picker of a day or a time would. */
function pick(field: HTMLInputElement, text: string): boolean {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  return tellOf(field);
}

/** Picks an option of a native list by its label. False while it has none of that label. */
export function choose(thing: PlainThing, label: string): boolean {
  const list = findOne(thing);
  if (!(list instanceof HTMLSelectElement) || !isEnabled(list)) return false;
  const option = [...list.options].find(({ label: each }) => each.trim() === label);
  if (!option) return false;
  list.focus();
  list.value = option.value;
  return tellOf(list);
}

/** Null while there is no such list. */
export function optionsOf(thing: PlainThing): readonly string[] | null {
  const list = findOne(thing);
  return list instanceof HTMLSelectElement ? [...list.options].map(({ label }) => label) : null;
}

/** Hands a file to a file field. False while there is none. */
export function give(thing: PlainThing, { name, base64 }: Bytes): boolean {
  const field = findAll(thing).find((each) => each instanceof HTMLInputElement && each.type === 'file') as HTMLInputElement | undefined;
  if (!field) return false;
  const held = new DataTransfer();
  held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: 'application/octet-stream' }));
  field.files = held.files;
  return tellOf(field);
}

function tellOf(field: Element): boolean {
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
