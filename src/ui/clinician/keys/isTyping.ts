const takesKeys = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="combobox"], [role="radiogroup"], [role="spinbutton"]';
/** A dialog, a cover over what is open, and the cover of a page that is hidden or locks. */
const inFront = '[role="dialog"], [role="alertdialog"], dialog[open], html.covered';

/** Whether a key alone means something of its own where it was pressed, or something is open before the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (target instanceof Element && target.closest(takesKeys) !== null) || document.querySelector(inFront) !== null;
}
