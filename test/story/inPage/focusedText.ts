/** The accessible text of what the page's focus is on. Stands on nothing outside itself. */
export function focusedText(): string {
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const named = focused?.getAttribute('aria-label') ?? document.getElementById(focused?.getAttribute('aria-labelledby') ?? '')?.textContent;
  const label = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels?.[0]?.textContent : null;
  return (named ?? label ?? focused?.textContent ?? '').replaceAll('\u00a0', ' ');
}
