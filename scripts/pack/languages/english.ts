import { syllable } from 'syllable';
import { neverSaid } from '../../../src/packs/renderings/neverSaid.ts';
import { sentencesOf, wordsOf } from '../../../src/packs/renderings/wordsOf.ts';
import type { LanguageRules } from './LanguageRules.ts';

/** Flesch-Kincaid grade of a text. It under-rates hard ideas: a low grade is needed, not enough. */
export function fleschKincaid(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const grades = { A: 3, B: 5, C: 6 };

export const english: LanguageRules = {
  reading: { name: 'Flesch-Kincaid grade', bars: grades, lineBars: grades, bar: 'atMost', of: fleschKincaid },
  neverSaid: neverSaid.en,
  praise: /\b(thank(s| you)|well done|good (job|answer|choice|idea|for you)|great|you did well|listened|you (have )?got it|that is right|proud|perfect|smart|brave|glad)\b/i,
  alsoWrong: [],
  facts: {
    clinician: 'Ana',
    office: 'ORR',
    noCostConfirmed: true,
    independent: true,
    request: {
      who: 'Ben',
      whoRole: 'your lawyer',
      why: 'It may help the judge.',
      authorizer: 'your aunt',
      wait: 'Friday at 3',
      expiry: 'August 9',
    },
  },
  day: 'May 3',
  fact: 'someone hit you',
};
