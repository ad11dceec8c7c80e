import { fern } from './en/fern.ts';
import { heron } from './en/heron.ts';
import { cloud, kite, leaf, shell, star, stones, turtle } from './en/others.ts';
import { owl } from './en/owl.ts';
import type { PracticeWords } from './PracticeWords.ts';

/** Nobody in here exists, and nothing in here happened. */
export const en: PracticeWords = {
  facility: { clinician: 'Ms. Alba', runBy: 'Casa Tres Puertas', reportLine: '800 555 0142', noCostBy: 'The director, by letter' },
  interpreter: 'Marta L.',
  recipients: {
    lawyer: { role: 'lawyer', name: 'Ms. Rivera', saidRole: 'your lawyer', ageKey: '' },
    clinician: { role: 'clinician', name: 'Dr. Osei', saidRole: 'a counselor you may see next', ageKey: '' },
    school: { role: 'school', name: 'Ms. Lindgren', saidRole: 'a grown-up at your school', ageKey: '' },
  },
  hold: { saidBy: 'Ms. Rivera, by letter', why: 'A claim about a letter; everything that belongs to it is to be kept.' },
  children: { heron, fern, owl, stones, turtle, leaf, cloud, shell, star, kite },
};
