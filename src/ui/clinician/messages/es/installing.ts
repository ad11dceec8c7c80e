import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { installing as english } from '../en/installing.ts';

export const installing = {
  title: 'Poniendo Resguardo en esta tableta',
  once: 'Solo esta vez necesita la red. Después se abre sin ella.',
} as const satisfies SameKeys<typeof english>;
