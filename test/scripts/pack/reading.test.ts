import { expect, test } from 'vitest';
import { countSpanishSyllables } from '../../../src/packs/renderings/countSpanishSyllables.ts';
import { fleschKincaid } from '../../../scripts/pack/languages/english.ts';
import { fernandezHuerta } from '../../../scripts/pack/languages/spanish.ts';
import { sentencesOf, wordsOf } from '../../../src/packs/renderings/wordsOf.ts';

// Divided as a Spanish dictionary divides them.
const divided = [
  'yo', 'y', 'muy', 'hoy', 'ley', 'le-yes', 'juez', 'jue-ces', 'jui-cio', 'no-ta', 'ca-sa', 'a-ho-ra', 'cua-der-no', 'can-da-do', 'ho-ja', 'pre-gun-ta', 'guí-a', 'gui-ta-rra',
  'gue-rra', 'pin-güi-no', 'a-ve-ri-güéis', 'que', 'quie-res', 'quién', 'a-llí', 'a-hí', 'dí-a', 'tí-a', 'o-ír', 'o-ís-te', 'le-er', 'le-ís-te', 'ca-er', 'pe-or', 'a-é-re-o',
  'cons-truí', 'cui-dar', 'cuí-da-te', 'ciu-dad', 'es-tu-diáis', 'vi-ví-ais', 'bú-ho', 'pro-hí-be', 'za-na-ho-ria', 'pa-ís', 'pa-í-ses', 'reu-nión', 'a-yu-da', 'voy', 'U-ru-guay',
  'li-cen-cia-da', 'a-bo-ga-da', 'ex-pe-dien-te', 're-su-men', 'te-ra-peu-ta', 'chi-í-ta', 'trans-por-te', 'Gua-te-ma-la', 'Hon-du-ras', 'fe-o', 'frí-o', 'guár-da-me-la', 'dul-ce',
];

test.each(divided)('%s', (word) => {
  expect(countSpanishSyllables(word.replaceAll('-', ''))).toBe(word.split('-').length);
});

test('what has no vowel has one syllable', () => {
  expect(['3', 'RR', ''].map(countSpanishSyllables)).toEqual([1, 1, 1]);
});

test('the formulas tell easy from hard', () => {
  expect(fleschKincaid('The cat sat. The dog ran.')).toBeLessThan(1);
  expect(fleschKincaid('Confidentiality limitations necessitate considerable institutional deliberation.')).toBeGreaterThan(12);
  expect(fernandezHuerta('El sol sale. La flor se abre.')).toBeGreaterThan(110);
  expect(fernandezHuerta('La confidencialidad institucional presupone consideraciones administrativas.')).toBeLessThan(-50);
  // Five words of ten syllables, in two sentences.
  expect(fernandezHuerta('Todo queda aquí. Tú decides.')).toBeCloseTo(206.84 - 60 * (10 / 5) - 1.02 * 2.5, 6);
});

test('sentences end where a reader ends them', () => {
  expect(sentencesOf('Ms. Rivera asks. "Who is it?" I say.')).toHaveLength(3);
  expect(sentencesOf('Espera a las 3:05 p. m. del lunes. ¿Puede ser? “Sí.” Va.')).toHaveLength(4);
  expect(sentencesOf('كيف حالك؟ أنا هنا.')).toHaveLength(2);
  expect(wordsOf('¿Qué — hago yo, 3?')).toHaveLength(4);
});
