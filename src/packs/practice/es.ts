import { fern } from './es/fern.ts';
import { heron } from './es/heron.ts';
import { cloud, kite, leaf, shell, star, stones, turtle } from './es/others.ts';
import { owl } from './es/owl.ts';
import type { PracticeWords } from './PracticeWords.ts';

/** The same children in Spanish. The clinician of the story is a woman; whoever reads it is not told so of herself. */
export const es: PracticeWords = {
  facility: { clinician: 'Sra. Alba', runBy: 'Casa Tres Puertas', reportLine: '800 555 0142', noCostBy: 'La dirección, por carta' },
  interpreter: 'Marta L.',
  recipients: {
    lawyer: { role: 'lawyer', name: 'Lic. Rivera', saidRole: 'quien te defiende ante el juez', ageKey: '' },
    clinician: { role: 'clinician', name: 'Dra. Osei', saidRole: 'una persona con quien tal vez hables después de mí', ageKey: '' },
    school: { role: 'school', name: 'Profa. Lindgren', saidRole: 'una persona grande de tu escuela', ageKey: '' },
  },
  hold: { saidBy: 'Lic. Rivera, por carta', why: 'Un reclamo sobre una carta; todo lo que le toca debe guardarse.' },
  children: { heron, fern, owl, stones, turtle, leaf, cloud, shell, star, kite },
};
