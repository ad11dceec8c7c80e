/** What a sentence may touch that could be read against the child or someone else (R60, R61; FACTS 0.11). */
export const hintKinds = [
  'gang', 'weapon', 'crime', 'drugs', 'violence', 'route', 'sponsor', 'status', 'otherPerson', 'name', 'quote', 'opinion',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** Where in a sentence, in UTF-16 units: `sentence.slice(start, end)` is what was found. */
export type Hint = { readonly kind: HintKind; readonly start: number; readonly end: number };

/**
 * Words to look for in one language. Of `stems`: a space also stands for a hyphen or none, '*' at the end for any ending;
 * case and accents do not matter. `exact`: letter for letter, for names that are also plain words.
 * `namesThatAreFine`: what a capital in the middle of a sentence may begin without being a person's name.
 */
export type Lexicon = {
  readonly stems: Readonly<Partial<Record<HintKind, readonly string[]>>>;
  readonly exact: Readonly<Partial<Record<HintKind, readonly string[]>>>;
  readonly namesThatAreFine: readonly string[];
};
