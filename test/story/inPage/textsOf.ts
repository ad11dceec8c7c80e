/** The text in sight of each element, with no blank around it and any space that keeps a line from ending as a plain one, or all that stands in a field or an editor. Stands on nothing outside itself, so that a driver can send it into a page. */
export function textsOf(read: Element | readonly Element[]): string[] {
  return [read].flat().map((element) => {
    const holdsValue = 'value' in element && typeof element.value === 'string' && element.tagName !== 'BUTTON' && element.tagName !== 'LI';
    const { innerText, isContentEditable } = element as HTMLElement;
    if (holdsValue) return String(element.value);
    return isContentEditable ? innerText : innerText.trim().replaceAll('\u00a0', ' ');
  });
}
