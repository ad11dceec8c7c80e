/** A few letters that become a phrase of the clinician's own while a private note is written: typed after a semicolon, then a space. */
export type Phrase = { readonly short: string; readonly text: string };

/** How many there can be, and how long, in UTF-16 units. */
export const mostPhrases = { all: 40, short: 12, text: 500 };

/** Letters and digits, and nothing else: a space ends it. */
export function isShort(short: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(short) && short.length <= mostPhrases.short;
}

/** The phrase these letters stand for, capitals or not. */
export function phraseOf(phrases: readonly Phrase[], short: string): Phrase | undefined {
  return phrases.find((each) => sameShort(each.short, short));
}

export function sameShort(one: string, other: string): boolean {
  return one.normalize().toLowerCase() === other.normalize().toLowerCase();
}
