import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { door as english } from '../en/door.ts';

export const door = {
  name: 'Resguardo',
  worksOffline: 'Funciona sin conexión',
  spokenNow: 'Ahora en español.',
  package: 'Recibí un paquete',
  copy: 'Este ejemplar de la aplicación',

  elsewhereTitle: 'Su bóveda está abierta en otra ventana',
  elsewhereBelow: 'Solo una ventana puede escribir a la vez. Si la abre aquí, la otra se bloquea; lo que se escribió allá se guarda primero.',
  openHere: 'Abrirla aquí',

  makingTitle: 'La preparación quedó a medias',
  makingBelow: 'En esta tableta se empezó una bóveda, pero nunca se comprobaron sus palabras de recuperación. No tiene ninguna nota.',
  makingPaper: 'Si empieza de nuevo, hará otra. Si anotó palabras de recuperación, ya no sirven: rompa ese papel.',
  startOver: 'Empezar de nuevo',
  makingPaperBeside: 'Si nadie la va a terminar ahora en otra ventana, se puede desechar. Las palabras de recuperación que se anotaron para ella ya no sirven: rompa ese papel. No se toca ninguna otra bóveda.',
  throwAway: 'Desecharla',

  lostTitle: 'Falta una parte de su bóveda',
  lostKeyFile: 'El archivo de llaves ya no está en este navegador. Sus notas selladas siguen aquí, pero sin él nada puede abrirlas.',
  lostDatabase: 'Las notas selladas ya no están en este navegador. El archivo de llaves sigue aquí, pero no contiene notas.',
  lostBoth: 'Este navegador recuerda una bóveda, pero ya no están ni su archivo de llaves ni sus notas selladas.',
  lostWhy: 'Esto pasa cuando se borran los datos del navegador, cuando la tableta liberó espacio por su cuenta, o cuando la bóveda se hizo en otro navegador o desde la pantalla de inicio. En un iPad, Safari y la pantalla de inicio guardan por separado: busque primero en los dos.',
  lostOnlyBackup: 'Si de verdad se perdió, solo ayuda una copia de seguridad: el archivo, y además su frase de acceso, sus 24 palabras o dos de las partes, si entregó alguna.',
  lostKeepTitle: 'Qué hacer ahora',
  lostKeepData: 'No borre los datos de este navegador ni elimine la aplicación. Lo que queda todavía puede hacer falta.',
  lostKeepWords: 'Guarde el papel con sus 24 palabras de recuperación. Con ellas se abre una copia de seguridad, si la hay.',
  lostKeepAsk: 'Avise a quien se encarga de esta tableta, y pregunte si se hizo una copia de todo su contenido.',
  lostKeepDuty: 'Es posible que deba informar de la pérdida de registros. Consulte a su asesoría legal o al consejo que otorga su licencia.',

  refusedTitle: 'Aquí Resguardo no puede guardar notas de forma segura',
  refusedBelow: 'No se escribió nada. Esto es lo que falta:',
  refusedTry: 'Qué puede ayudar',
  refusedBrowser: 'Use una versión actual de Safari, Chrome, Edge o Firefox, no una ventana privada.',
  refusedInstall: 'Ábrala desde la pantalla de inicio, si la puso ahí.',
  refusedAgain: 'Intentar de nuevo',
} as const satisfies SameKeys<typeof english>;
