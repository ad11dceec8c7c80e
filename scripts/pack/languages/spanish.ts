import { neverSaid } from '../../../src/packs/renderings/neverSaid.ts';
import { sentencesOf, wordsOf } from '../../../src/packs/renderings/wordsOf.ts';
import { countSpanishSyllables } from '../../../src/packs/renderings/countSpanishSyllables.ts';
import type { LanguageRules } from './LanguageRules.ts';

/**
 * Fernández-Huerta (1959): 206.84 - 60 x syllables a word - 1.02 x words a sentence. From 90 very easy (to grade 4), from
 * 80 easy (grade 5), from 70 fairly easy (grade 6). Like all such formulas it under-rates hard ideas.
 */
export function fernandezHuerta(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSpanishSyllables(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences.length);
}

/** Words that would give the child or the clinician a gender. */
const gendered = '(est(ás|és|oy|é)|eres|soy|(te|me) (siento|sientes|sientas|quedas|quedo)) (\\p{L}+ )?(list|tranquil|enojad|preocupad|asustad|obligad|cansad|castigad|content|molest|segur|sol|nervios)|bienvenid';

export const spanish: LanguageRules = {
  reading: { name: 'Fernández-Huerta score', bars: { A: 90, B: 80, C: 75 }, lineBars: { A: 60, B: 60, C: 50 }, bar: 'atLeast', of: fernandezHuerta },
  neverSaid: neverSaid.es,
  praise: /(?<!\p{L})(gracias|muy bien|bien hecho|hiciste bien|qué bueno|escuchaste|(lo )?entendiste|felici\p{L}*|orgull\p{L}*|valiente|perfecto|así es|eso es)(?!\p{L})/iu,
  alsoWrong: [
    { pattern: /(?<!\p{L})(todos los|otros (niños|jóvenes|amigos)|(?<!niñas?.*)niños)(?!\p{L})/iu, why: 'it speaks of boys or men alone: “niñas y niños”, “la gente”, “quienes”' },
    { pattern: /(?<!\p{L})(a|de) \{(?!WAIT|EXPIRY|ON|STEP)[A-Z_]+\}/iu, why: 'a name after “a” or “de” goes wrong before “el”: “a el doctor”. Turn the sentence' },
    { pattern: new RegExp(`(?<!\\p{L})(${gendered})[oa]s?(?!\\p{L})`, 'iu'), why: 'it gives the child or the clinician a gender. Say it another way' },
  ],
  facts: {
    clinician: 'Ana',
    office: 'ORR',
    noCostConfirmed: true,
    independent: true,
    request: {
      who: 'Paz',
      whoRole: 'tu abogada',
      why: 'Puede ayudar al juez.',
      authorizer: 'tu tía',
      wait: 'viernes a las 3',
      expiry: '9 de agosto',
    },
  },
  day: '3 de mayo',
  fact: 'que alguien te pegó',
};
