/** Whether a switch, tick or chip is on. Stands on nothing outside itself. */
export function isPressed(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return ['aria-checked', 'aria-pressed', 'aria-selected'].some((name) => element.getAttribute(name) === 'true');
}
