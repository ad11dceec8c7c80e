import type { CopyWords } from '../WalkthroughPack.ts';

/** Asked of a child of 6 to 9 after a yes. */
export const copyA: CopyWords = {
  text: '¿Tú también quieres esta hoja?',
  paper: { label: 'Sí, en papel.', picture: 'your-copy', saidBack: 'Está bien. Te la doy en papel.' },
  keep: { label: 'Sí, pero guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La ves cuando la pidas.' },
  none: { label: 'No, por ahora no.', picture: 'no-copy', saidBack: 'Está bien. La puedes pedir cuando quieras.' },
  where: 'Piensa quién podría ver el papel. ¿Tienes un buen lugar?',
  safe: { label: 'Sí, tengo un buen lugar.', picture: 'safe-place', saidBack: 'Está bien. Te la doy en papel.' },
  notSafe: { label: 'No, guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La ves cuando la pidas.' },
};

/** Asked of a child of 10 to 13 after a yes. */
export const copyB: CopyWords = {
  text: '¿Quieres una copia de este resumen?',
  paper: { label: 'Sí, en papel.', picture: 'your-copy', saidBack: 'Está bien. La imprimo y te la doy.' },
  keep: { label: 'Sí, pero guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La puedes ver cuando la pidas.' },
  none: { label: 'No, por ahora no.', picture: 'no-copy', saidBack: 'Está bien. La puedes pedir después.' },
  where: 'Piensa quién podría leer el papel. ¿Tienes un lugar seguro?',
  safe: { label: 'Sí, tengo un lugar seguro.', picture: 'safe-place', saidBack: 'Está bien. La imprimo y te la doy.' },
  notSafe: { label: 'No, guárdala tú.', picture: 'kept-for-you', saidBack: 'Está bien. Yo la guardo. La puedes ver cuando la pidas.' },
};

/** Asked of a teen of 14 to 17 after a yes. */
export const copyC: CopyWords = {
  ...copyB,
  where: 'Piensa quién la podría leer donde la guardes. ¿Tienes un lugar seguro?',
};
