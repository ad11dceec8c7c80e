import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { children as english } from '../en/children.ts';

export const children = {
  title: 'Niñas y niños',
  find: 'Buscar por nombre clave',
  none: 'Ningún nombre clave contiene “{find}”.',
  listLabel: 'Niñas y niños',
} as const satisfies SameKeys<typeof english>;
