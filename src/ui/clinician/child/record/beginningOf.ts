/** How a text begins, on one line and cut between words: at most 90 characters. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= 90) return line;
  const end = line.lastIndexOf(' ', 89);
  return `${line.slice(0, end > 50 ? end : 89)}…`;
}
