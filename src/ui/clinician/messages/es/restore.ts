import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { restore as english } from '../en/restore.ts';

export const restore = {
  have: 'Tengo una copia de seguridad',
  title: 'Restaurar una copia de seguridad',
  below: 'Tres pasos cortos. No hace falta conexión.',
  back: 'Ahora no',
  sideTitle: 'Qué hace,<br></br>y qué no puede hacer',
  does1: 'Trae de vuelta cada nota, expediente, borrador y sí que estaba en la copia.',
  does2: 'Comprueba cada entrada antes de cambiar nada en esta tableta.',
  cannot1: 'Lo que se escribió después de la copia no está en ella.',
  cannot2: 'Sin su frase de acceso, sus 24 palabras o dos de sus partes, no se abre.',

  step1: 'Elija el archivo',
  file: 'La copia de seguridad',
  fileHint: 'El archivo que guardó cuando la hizo.',
  fileChoose: 'Elegir archivo',
  fileNone: 'Todavía ninguno',
  looking: 'Examinando el archivo',
  otherFile: 'Otro archivo',

  step2: 'Póngale nombre en esta tableta',
  face: 'Nombre de la bóveda',
  faceHint: 'Se elige, nunca se escribe: es lo único que se ve mientras la bóveda está bloqueada.',
  next: 'Seguir',
  change: 'Cambiar',

  step3: 'Ábrala',
  passphrase: 'La frase de acceso de la copia',
  passphraseHint: 'La que se usaba cuando se hizo la copia.',
  words: 'Las 24 palabras que valían cuando se hizo la copia, en orden. Bastan las cuatro primeras letras de cada una.',
  useWords: 'Usar las palabras de recuperación',
  usePassphrase: 'Usar la frase de acceso',
  useShares: 'Usar dos partes',
  shares: 'Dos de las tres partes que valían cuando se hizo la copia.',
  do: 'Restaurarla',
  missing: 'Escriba la frase de acceso de la copia.',
  wrongPassphrase: 'Esa frase de acceso no abre esta copia. Una copia se abre con la frase de acceso que se usaba cuando se hizo, o con las 24 palabras o dos de las partes de entonces. Lo que escribió sigue aquí.',
  wrongWords: 'Esas palabras no abren esta copia. Se abre con las 24 palabras que valían cuando se hizo. Compare cada una con su papel.',
  opening: 'Abriendo la copia',
  restoring: 'Restaurando cada entrada',
  stay: 'Al principio es lento a propósito, para que adivinar también sea lento. Deje abierta esta página.',
} as const satisfies SameKeys<typeof english>;
