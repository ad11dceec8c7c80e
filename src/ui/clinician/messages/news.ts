import type { Language } from '../../shared/Language.ts';

/** What is new in a version, in each language, a sentence each. */
export type News = { readonly version: string; readonly what: Readonly<Record<Language, readonly string[]>> };

/** What is new in each version, newest first, in the words of those who use it: told once at the door, before the passphrase. */
export const news: readonly News[] = [
  {
    version: '0.1.0',
    what: {
      en: ['The first version: private notes, the clinical record, and summaries that leave only with the child’s yes.'],
      es: ['La primera versión: notas privadas, el expediente clínico, y resúmenes que solo salen con el sí de la niña o el niño.'],
    },
  },
];
