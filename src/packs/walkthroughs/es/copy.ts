import type { CopyWords } from '../WalkthroughPack.ts';

/** Asked of a child of 6 to 9 after a yes. */
export const copyA: CopyWords = {
  text: '¿Tú también quieres esta hoja?',
  paper: { label: 'Sí, en papel.', picture: 'your-copy', saidBack: 'Está bien. Te la doy en papel.' },
  keep: { label: 'Guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La ves cuando la pidas.' },
  none: { label: 'No.', picture: 'no-copy', saidBack: 'Está bien. La puedes pedir cuando quieras.' },
  where: '¿Quién podría ver ese papel? ¿Estaría bien?',
  safe: { label: 'Tengo un buen lugar.', picture: 'safe-place', saidBack: 'Está bien. Te la doy en papel.' },
  notSafe: { label: 'Guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La ves cuando la pidas.' },
};

/** Asked of a child of 10 to 13 after a yes. */
export const copyB: CopyWords = {
  text: '¿Quieres una copia de lo que dijiste que sí?',
  paper: { label: 'Sí, en papel.', picture: 'your-copy', saidBack: 'Está bien. La imprimo y te la doy.' },
  keep: { label: 'Guárdamela tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La puedes ver cuando la pidas.' },
  none: { label: 'Sin copia.', picture: 'no-copy', saidBack: 'Está bien. La puedes pedir después.' },
  where: 'Piensa dónde estaría el papel. ¿Quién lo podría leer ahí?',
  safe: { label: 'Tengo un lugar para guardarla.', picture: 'safe-place', saidBack: 'Está bien. La imprimo y te la doy.' },
  notSafe: { label: 'Guárdamela tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La puedes ver cuando la pidas.' },
};

/** Asked of a teen of 14 to 17 after a yes. */
export const copyC: CopyWords = {
  ...copyB,
  text: '¿Quieres una copia de lo que aceptaste?',
  where: 'Piensa dónde la guardarías, y quién la podría leer ahí.',
};
