/** What was typed of a phrase: its letters, the space that ended them or nothing, and how many units it is in all. */
export type PhraseTyped = { readonly short: string; readonly ended: string; readonly units: number };

/** Where the words before the caret end in a semicolon and letters, or those and a space; else null. After a letter a semicolon is one of the sentence. */
export function phraseAt(before: string): PhraseTyped | null {
  const found = /(?:^|[^\p{L}\p{M}\p{N};])(;([\p{L}\p{M}\p{N}]{0,12})(\s?))$/u.exec(before);
  if (!found) return null;
  const [, whole = '', short = '', ended = ''] = found;
  return short === '' && ended !== '' ? null : { short, ended, units: whole.length };
}
