import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { session as english } from '../en/session.ts';

export const session = {
  side: { private: 'Nota privada', record: 'Expediente clínico' },
  which: 'Qué lado',
  spine: 'Nada cruza',
  spineLabel: 'Nada cruza entre las notas privadas y el expediente',
  noteFoot: 'Se queda en esta bóveda. El otro lado es lo que {codeName} puede dejar salir.',
  startNow: 'Empezó ahora',
  stopNow: 'Terminó ahora',
} as const satisfies SameKeys<typeof english>;
