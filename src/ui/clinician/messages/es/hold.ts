import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { hold as english } from '../en/hold.ts';

export const hold = {
  title: 'Retención legal',
  titleOn: 'Retención legal sobre {codeName}',
  titleAll: 'Retención legal sobre toda la bóveda',
  below: 'Mientras dura, aquí no se puede destruir nada.',

  whatTitle: 'Qué hace',
  what: {
    kept: 'Las notas, entradas, síes, resúmenes y lo que se grabó para ellos no se pueden destruir ni desechar. Los nombres clave y las imágenes quedan como están.',
    goesOn: 'Leer, agregar y hacer adiciones fechadas sigue igual. Se puede trabajar en un resumen, pero no vaciarlo. Lo que una niña o un niño tacha sí se va cuando responde: no es registro.',
    ends: 'Termina cuando usted la levanta aquí, y nunca por sí sola.',
    elsewhere: 'Solo alcanza a esta bóveda. Las copias de seguridad, el papel y lo que salió están con quien los tenga: avíseles también.',
  },
  whenTitle: 'Cuándo ponerla',
  when: 'En cuanto se pidan registros, o sea probable que se pidan: un citatorio, una orden, una queja, una investigación. Desde ese momento, destruir registros puede ser delito. En caso de duda, póngala primero y consulte después a su asesoría legal.',

  putTitle: 'Ponerla',
  putBy: 'Quién lo dice',
  putByHint: 'La asesoría legal, una corte, quien supervisa, o usted.',
  putWhy: 'Por qué, en pocas palabras',
  putWhyHint: 'Esto queda sellado en la bóveda. El registro solo dice que se puso una retención, y cuándo.',
  put: 'Poner la retención',
  missing: 'Llene este campo.',

  stands: 'La retención dura desde el {at, date, dayAndTime}.',
  word: '{who}: {why}',
  liftTitle: 'Levantarla',
  liftHow: 'Solo cuando quien la pidió diga por escrito que terminó. Guarde ese papel.',
  liftBy: 'Quién dice que terminó',
  liftWhy: 'Por qué, en pocas palabras',
  lift: 'Levantar la retención',
  last: 'La última retención duró del {from, date, date} al {to, date, date}.',
  lastSet: 'La puso',
  lastLifted: 'La levantó',

  cardAll: 'Evita que se destruya nada de esta bóveda, de ninguna niña ni ningún niño.',
  cardOn: 'Dura desde el {at, date, dayAndTime}: no se puede destruir nada de esta bóveda.',
  see: 'Ver la retención',
  held: 'Retención legal',
  heldShort: 'Retención',

  keeping: 'Conservar y destruir',
  keepingHold: 'Cuando se pidan registros, o puedan pedirse: no se puede destruir nada de {codeName} hasta que se levante la retención.',
  keepingHeld: 'Hay una retención legal. No se puede destruir nada de {codeName}.',
  keepingHeldAll: 'Toda la bóveda está bajo retención legal. No se puede destruir nada de {codeName}.',
  keepingShred: 'Para quien se agregó por error: todo lo de {codeName}, para siempre.',
  keepingShredTitle: 'Destruir',
  shred: 'Destruirlo todo',
  nameStays: 'Bajo retención legal, el nombre clave y la imagen quedan como están.',
} as const satisfies SameKeys<typeof english>;
