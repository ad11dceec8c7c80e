const strong = /[aeoáéóíú]/;
const accentedWeak = /[íú]/;
const weak = /[iuüíú]/;

/**
 * The syllables of a Spanish word as it is written: one for each vowel, but for diphthongs. Two strong vowels part (le-er), and
 * so do an accented i or u and a strong one (dí-a); an h between them changes nothing (a-ho-ra). A word without a vowel has one.
 */
export function countSpanishSyllables(word: string): number {
  const letters = word.toLowerCase().normalize('NFC').replace(/qu/g, 'k').replace(/gu(?=[eiéí])/g, 'g').replace(/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/g, '').replace(/y(?![aeiouáéíóú])/g, 'i');
  const runs = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(1, runs.reduce((sum, run) => sum + 1 + [...run].filter((vowel, at) => at > 0 && parts(run[at - 1] ?? '', vowel)).length, 0));
}

function parts(before: string, vowel: string): boolean {
  if (weak.test(before) && weak.test(vowel)) return before === vowel || (before === 'i' && vowel === 'í');
  return strong.test(before) && strong.test(vowel) && (!weak.test(before) || accentedWeak.test(before));
}
