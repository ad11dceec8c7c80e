import { sentencesOf, wordsOf } from '../wordsOf.ts';
import { countSyllables } from './countSyllables.ts';
import type { LanguageRules } from './LanguageRules.ts';

/**
 * Fernández-Huerta (1959): 206.84 - 60 x syllables a word - 1.02 x words a sentence. From 90 very easy (to grade 4), from
 * 80 easy (grade 5), from 70 fairly easy (grade 6). Like all such formulas it under-rates hard ideas.
 */
export function fernandezHuerta(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences.length);
}

const promises = [
  'secret[oa]', 'a escondidas', 'confidencial', 'siempre (es |está |estará |queda |quedará )?(en )?privad[oa]s?', 'privad[oa]s? (para )?siempre',
  '(segur[oa]|a salvo|guardad[oa])s? (para|por) siempre', '(para|por) siempre (segur[oa]|a salvo|guardad[oa])', 'nadie (más )?(lo |la |los |las )?(puede|podrá|va a) (ver|leer|saber)', 'nadie (más )?(lo |la |los |las )?(verá|leerá|sabrá|sepa|vea|lea)', 'nunca (lo |la )?(va a saber|sabrá) nadie',
];

/** Words that would give the child or the clinician a gender. */
const gendered = '(est(ás|és|oy|é)|eres|soy|(te|me) (siento|sientes|sientas|quedas|quedo)) (\\p{L}+ )?(list|tranquil|enojad|preocupad|asustad|obligad|cansad|castigad|content|molest|segur|sol|nervios)|bienvenid';

export const spanish: LanguageRules = {
  reading: { name: 'Fernández-Huerta score', bars: { A: 90, B: 80, C: 75 }, lineBars: { A: 60, B: 60, C: 50 }, bar: 'atLeast', of: fernandezHuerta },
  neverSaid: new RegExp(`(?<!\\p{L})(${promises.join('|')})(?!\\p{L})`, 'iu'),
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
