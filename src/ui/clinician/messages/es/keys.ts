import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { keys as english } from '../en/keys.ts';

export const keys = {
  title: 'Con el teclado',
  what: 'Aquí todo se puede hacer con teclas, y algunas cosas con una sola.',
  look: 'Ver las teclas',
  saved: 'Lo que escribe se guarda mientras escribe. No hay que guardar nada a mano.',
} as const satisfies SameKeys<typeof english>;
