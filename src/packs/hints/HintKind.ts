/** What a sentence may touch that could be read against the child or someone else (R60, R61; FACTS 0.11). */
export const hintKinds = [
  'gang', 'weapon', 'crime', 'drugs', 'violence', 'smuggling', 'route', 'place', 'sponsor', 'status', 'otherChild', 'otherPerson', 'name', 'quote',
  'credibility', 'age', 'opinion',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** Where in a sentence, in UTF-16 units: `sentence.slice(start, end)` is what was found. */
export type Hint = { readonly kind: HintKind; readonly start: number; readonly end: number };

/**
 * Words to look for in one language. A phrase is of words parted by spaces, between which a hyphen may stand too; '*' at the end
 * of a word is for any ending, after three letters at least; case and accents do not matter.
 */
export type Lexicon = {
  readonly phrases: Readonly<Partial<Record<HintKind, readonly string[]>>>;
  /** Phrases in which a word of the above means something else. */
  readonly harmless: readonly string[];
  /** Words for saying something, after which one or two quoted words are someone's own. */
  readonly saying: readonly string[];
};
