/** Whether these words were typed, whatever stands between them and however they are cased. */
export function typedRight(typed: unknown, words: readonly string[]): boolean {
  if (typeof typed !== 'string' || typed.length > 1000) return false;
  const said = typed.normalize('NFKC').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== '');
  return said.length === words.length && said.every((word, place) => word === words[place]);
}
