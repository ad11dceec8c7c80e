/** The text in sight of each element, with no blank around it, or the value of a field. Stands on nothing outside itself, so that a driver can send it into a page. */
export function textsOf(read: Element | readonly Element[]): string[] {
  return [read].flat().map((element) => {
    const holdsValue = 'value' in element && typeof element.value === 'string' && element.tagName !== 'BUTTON' && element.tagName !== 'LI';
    return holdsValue ? String(element.value) : (element as HTMLElement).innerText.trim();
  });
}
