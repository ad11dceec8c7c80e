/** Scrolls no more than it must for the caret to be seen, also above a keyboard on the screen. */
export function keepInSight(page: HTMLElement): void {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const caret = range?.getClientRects()[0] ?? (page.childNodes.length === 0 ? page.getBoundingClientRect() : undefined);
  if (!caret) return;
  const height = window.visualViewport?.height ?? window.innerHeight;
  const margin = height / 6;
  if (caret.top < margin) window.scrollBy(0, caret.top - margin);
  else if (caret.bottom > height - margin) window.scrollBy(0, caret.bottom - height + margin);
}
