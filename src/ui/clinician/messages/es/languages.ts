import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { languages as english } from '../en/languages.ts';

/** The languages of packs, by their tag, as they stand in a sentence. */
export const languages = {
  es: 'español',
  quc: 'k’iche’',
  mam: 'mam',
  kjb: 'q’anjob’al',
  ixl: 'ixil',
  kek: 'q’eqchi’',
  cak: 'kaqchikel',
  jac: 'popti’',
  en: 'inglés',
  pt: 'portugués',
  ht: 'criollo haitiano',
  fr: 'francés',
  ar: 'árabe',
  'fa-AF': 'dari',
  ps: 'pastún',
  uz: 'uzbeko',
  tr: 'turco',
  hi: 'hindi',
  pa: 'panyabí',
  'pa-Arab': 'panyabí (shahmukhi)',
  zh: 'mandarín',
  ru: 'ruso',
  ro: 'rumano',
  wo: 'wólof',
  ff: 'fula',
  mis: 'otro idioma',
} as const satisfies SameKeys<typeof english>;
