import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { keys as english } from '../en/keys.ts';

export const keys = {
  title: 'Con el teclado',
  what: 'Aquí todo se puede hacer con teclas, y algunas cosas con una sola.',
  look: 'Ver las teclas',
  saved: 'Las notas y las entradas se guardan mientras escribe. Un formulario se guarda con su propio botón.',
} as const satisfies SameKeys<typeof english>;
