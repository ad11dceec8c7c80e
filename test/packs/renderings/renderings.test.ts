import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { english } from '../../../scripts/pack/languages/english.ts';
import { spanish } from '../../../scripts/pack/languages/spanish.ts';
import { bands, type Band } from '../../../src/core/Band.ts';
import { sections } from '../../../src/core/Summary.ts';
import { adviceOn } from '../../../src/packs/renderings/adviceOn.ts';
import { countEnglishSyllables } from '../../../src/packs/renderings/countEnglishSyllables.ts';
import { examples } from '../../../src/packs/renderings/examples.ts';
import { longestSentence } from '../../../src/packs/renderings/longestSentence.ts';
import { readsHarder } from '../../../src/packs/renderings/readsHarder.ts';
import { sentencesOf, wordsOf } from '../../../src/packs/renderings/wordsOf.ts';
import { englishHeldOut, spanishHeldOut } from '../hints/heldOut.ts';

const advice = (rendering: string, language = 'en', band: Band = 'A') => adviceOn(rendering, { language, band, codeName: 'Blue Heron' });

describe('what is advised', () => {
  test.each([
    ['en', 'Your anxiety is less.', [{ type: 'hard', word: 'anxiety', plain: 'worry' }]],
    ['en', 'She has bad dreams.', [{ type: 'aboutHer', words: 'She' }]],
    ['en', 'Blue Heron, you have bad dreams.', [{ type: 'aboutHer', words: 'Blue Heron' }]],
    ['en', 'You filled in the PHQ-A.', [{ type: 'shorthand', words: 'PHQ-A' }]],
    ['en', 'Nobody can see this. You are safe.', [{ type: 'promise', words: 'Nobody can see' }]],
    ['en', 'You wake up each night and then you lie there for a long time and think.', [{ type: 'tooLong', words: 16, most: 12 }]],
    ['es', 'Tu ansiedad es menos.', [{ type: 'hard', word: 'ansiedad', plain: 'preocupación' }]],
    ['es', 'Ella tiene sueños feos.', [{ type: 'aboutHer', words: 'Ella' }]],
    ['es', 'Es un secreto.', [{ type: 'promise', words: 'secreto' }]],
    ['mam', 'Blue Heron PTSD', [{ type: 'aboutHer', words: 'Blue Heron' }, { type: 'shorthand', words: 'PTSD' }]],
  ])('%s: %s', (language, rendering, expected) => {
    expect(advice(rendering, language)).toEqual(expected);
  });

  test('a long word weighs, by the formula of the language, and only where there is one', () => {
    const [said, dicho] = ['You continually reconsider uncomfortable possibilities.', 'Continuamente reconsideras posibilidades incomodísimas constantemente.'];
    expect(advice(said)).toEqual([{ type: 'tooHard' }]);
    expect(advice(dicho, 'es')).toEqual([{ type: 'tooHard' }]);
    expect(advice(said, 'mam')).toEqual([]);
    expect(readsHarder('No.', 'en', 'A')).toBe(null);
  });

  test('nothing is advised on nothing', () => {
    expect(advice('')).toEqual([]);
  });

  test('a clinician’s own sentences are too hard for the youngest more often than not', () => {
    const share = (language: string, table: readonly (readonly [string, ...unknown[]])[]) => {
      const plain = table.filter(([, ...kinds]) => kinds.length === 0);
      return plain.filter(([sentence]) => advice(sentence, language).length > 0).length / plain.length;
    };
    expect(share('en', englishHeldOut)).toBeGreaterThan(0.6);
    expect(share('es', spanishHeldOut)).toBeGreaterThan(0.4);
  });
});

describe('examples', () => {
  const all = (['en', 'es'] as const).flatMap((language) => bands.flatMap((band) => sections.map((section) => ({ language, band, section, said: examples[language][band][section] }))));

  test.each(all)('$language $band $section keeps the rules that it shows', ({ language, band, said }) => {
    expect(advice(said, language, band)).toEqual([]);
    for (const sentence of sentencesOf(said)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(longestSentence[band]);
    const { reading } = language === 'en' ? english : spanish;
    const score = reading?.of(said) ?? NaN;
    const bar = reading?.lineBars[band] ?? NaN;
    expect(language === 'en' ? bar - score : score - bar).toBeGreaterThanOrEqual(0);
  });
});

test('English syllables by spelling come close to a dictionary’s', () => {
  const words = englishHeldOut.flatMap(([sentence]) => wordsOf(sentence)).map((word) => word.replace(/[^\p{L}’]/gu, '')).filter((word) => word !== '');
  const sum = (count: (word: string) => number) => words.reduce((before, word) => before + Math.max(1, count(word)), 0);
  expect(Math.abs(sum(countEnglishSyllables) / sum(syllable) - 1)).toBeLessThan(0.05);
});
