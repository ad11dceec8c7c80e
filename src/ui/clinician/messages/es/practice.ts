import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { practice as english } from '../en/practice.ts';

export const practice = {
  word: 'Práctica',
  means: 'Aquí nadie existe',
  onPaper: 'Práctica: en esta hoja nadie existe',
  announce: 'Bóveda de práctica. Aquí nadie existe.',

  try: 'Probar una bóveda de práctica',
  onShelf: 'Bóveda de práctica',
  note: 'Para practicar',
  makingTitle: 'Se está haciendo una bóveda de práctica',
  makingBelow: 'Diez niñas y niños que no existen, y tres meses de trabajo con ellos. Cada pantalla dice que es práctica, y con pocos toques se quita.',
  making: 'Escribiendo tres meses de notas',
  notMade: 'No se hizo, y no queda nada de ella.',
  tryAgain: 'Intentar de nuevo',
  cutTitle: 'Se interrumpió una bóveda de práctica mientras se hacía',
  cutBelow: 'Nada de lo que hay en ella es de nadie. Quítela, y haga otra cuando quiera.',
  cutDo: 'Quitarla',

  opensWith: 'Esta bóveda es para practicar. Si nadie la cambió, su frase de acceso es “{passphrase}”.',
  fill: 'Escribirla por mí',
  remove: 'Quitar esta bóveda de práctica',
  removeTitle: '¿Quitar esta bóveda de práctica?',
  removeBelow: 'Todo lo que hay en ella se va en el acto y para siempre, también lo que alguien haya escrito ahí después. No se toca ninguna otra bóveda, y se puede hacer otra nueva cuando quiera.',
  removeDo: 'Quitarla',
  removing: 'Quitándola',
  keep: 'Dejarla',

  warnTitle: 'No escriba aquí nada real',
  warn: 'Quien tenga esta tableta puede abrir esta bóveda: todas las de práctica tienen la misma frase de acceso. Lo que se escriba aquí sobre una niña o un niño de verdad no queda protegido, y se va cuando se quite la bóveda.',
  warnDo: 'No escribo sobre nadie real',
  howToRemove: 'Para quitarla, bloquéela: en su puerta está cómo.',
} as const satisfies SameKeys<typeof english>;
