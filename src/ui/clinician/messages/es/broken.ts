import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { broken as english } from '../en/broken.ts';

export const broken = {
  title: 'No se pudo mostrar esta página',
  kept: 'No se perdió nada de lo guardado: está en esta tableta, sellado como antes.',
  again: 'Cargue la aplicación de nuevo. Si esta página vuelve a salir, cierre el navegador con todas sus ventanas, ábralo otra vez y avise a quien cuida esta tableta.',
  reload: 'Cargar la aplicación de nuevo',
} as const satisfies SameKeys<typeof english>;
