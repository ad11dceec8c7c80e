import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { house as english } from '../en/house.ts';

export const house = {
  name: 'Resguardo',
  places: 'Lugares',
  today: 'Hoy',
  children: 'Niñas y niños',
  report: 'Reportar',
  ledger: 'Registro',
  lock: 'Bloquear',
  back: 'Atrás',
  tryAgain: 'Intentar de nuevo',
  skip: 'Saltar a la página',
  coveredTitle: 'Cubierta',
  coveredBelow: 'La bóveda sigue abierta. No se perdió nada.',
  uncover: 'Seguir',
  understood: 'Entendido',
} as const satisfies SameKeys<typeof english>;
