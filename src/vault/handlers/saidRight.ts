/** Whether the answers hold the right word for every asked place, whatever its capitals. */
export function saidRight(
  answers: readonly { readonly place: number; readonly word: string }[],
  { words, ask }: { readonly words: readonly string[]; readonly ask: readonly number[] },
): boolean {
  const said = new Map(answers.map(({ place, word }) => [place, word.normalize('NFKC').trim().toLowerCase()]));
  return ask.every((place) => said.get(place) === words[place]);
}
