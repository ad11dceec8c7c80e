import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { children as english } from '../en/children.ts';

export const children = {
  title: 'Niñas y niños',
  which: 'Cuáles',
  here: 'Están aquí, {count, number}',
  left: 'Ya no están, {count, number}',
  find: 'Buscar por nombre clave',
  none: 'Ningún nombre clave contiene “{find}”.',
  listLabel: 'Niñas y niños',
  noneSuch: 'Ninguna niña ni niño es así.',
  band: 'Edad',
  everyBand: 'Todas',
  language: 'Mejor idioma',
  everyLanguage: 'Todos',
  waiting: 'Solo donde algo espera',
  found: '{count, plural, =0 {No se encontró a nadie} one {Una niña o niño} other {# niñas y niños}}',
  more: 'Mostrar más',
  shownOf: '{count, number} de {all, number}',
} as const satisfies SameKeys<typeof english>;
