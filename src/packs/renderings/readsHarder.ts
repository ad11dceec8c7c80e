import type { Band } from '../../core/Band.ts';
import { countEnglishSyllables } from './countEnglishSyllables.ts';
import { countSpanishSyllables } from './countSpanishSyllables.ts';
import { sentencesOf, wordsOf } from './wordsOf.ts';

/** Flesch-Kincaid grade at most; Fernández-Huerta score at least (R46). Those of a line: one long word weighs as much as all others. */
const mostGrade: Readonly<Record<Band, number>> = { A: 3, B: 5, C: 6 };
const leastScore: Readonly<Record<Band, number>> = { A: 60, B: 60, C: 50 };

/** Whether a line reads harder than children of this band read; null where it is too short to tell, or no formula is known of its language. */
export function readsHarder(text: string, language: string, band: Band): boolean | null {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < 5) return null;
  const aSentence = words.length / sentences.length;
  const aWord = (count: (word: string) => number) => words.reduce((sum, word) => sum + count(word), 0) / words.length;
  switch (language.split('-')[0]) {
    case 'en': return 0.39 * aSentence + 11.8 * aWord(countEnglishSyllables) - 15.59 > mostGrade[band];
    case 'es': return 206.84 - 60 * aWord(countSpanishSyllables) - 1.02 * aSentence < leastScore[band];
    default: return null;
  }
}
