/** How many letters of a word must be there before it is completed. */
export const enoughLetters = 4;

/** The words of a sorted list that begin with these letters; none below `enoughLetters`. */
export function wordsFrom(list: readonly string[], letters: string): readonly string[] {
  const begin = letters.toLowerCase();
  if (begin.length < enoughLetters) return list.includes(begin) ? [begin] : [];
  return list.filter(word => word.startsWith(begin));
}

/** The one word these letters mean, or null: a word of the list, or the only one that begins so. */
export function wholeWord(list: readonly string[], letters: string): string | null {
  const begin = letters.toLowerCase();
  if (list.includes(begin)) return begin;
  const found = wordsFrom(list, begin);
  return found.length === 1 ? found[0] ?? null : null;
}

/** What was typed, split at spaces. */
export function typedWords(typed: string): readonly string[] {
  return typed.trim().split(/\s+/u).filter(Boolean);
}

/**
 * What a typed passphrase stands for: when every part of it means one word of the list, those words; else as it was typed.
 * [Note: short words] Used when a passphrase is made and whenever it is typed again, so the same letters always mean the same.
 */
export function wholeWords(list: readonly string[], typed: string): string {
  const whole = typedWords(typed).map(letters => wholeWord(list, letters));
  return whole.length > 0 && whole.every(word => word !== null) ? whole.join(' ') : typed;
}
