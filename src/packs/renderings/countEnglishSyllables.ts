/**
 * The syllables of an English word, by its spelling: runs of vowels, but for a silent e, and for -ed and -es where nothing is heard. English
 * spelling tells only so much: over a text it comes within a tenth of a dictionary (`test/packs/renderings`). A word without a vowel has one.
 */
export function countEnglishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[’']/g, '').replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?<=[aeiouy].*)(?<![aeiouylr]l|[cgszx]|ch|sh)es$/, 's').replace(/(?<=[aeiouy].*)(?<![td])ed$/, 'd').replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '').replace(/(?<=[aeiouy][^aeiouy]?)le$/, 'l');
  const runs = heard.match(/[aeiouy]+/g) ?? [];
  const parted = heard.match(/i[ao](?!u)|eo(?!u)|ua|ying|(?<=[aeiouy])ing/g)?.filter((pair) => !/^i[ao]$/.test(pair) || !/[cst]i[ao]/.test(heard)) ?? [];
  return Math.max(1, runs.length + parted.length);
}
