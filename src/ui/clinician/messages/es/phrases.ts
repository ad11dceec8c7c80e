import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { phrases as english } from '../en/phrases.ts';

export const phrases = {
  title: 'Sus frases',
  below: 'En una nota privada, escriba punto y coma, las letras y un espacio, y ahí queda la frase. O tóquela cuando se le ofrezca.',
  warn: 'Están en su escritorio, dentro de la bóveda, no con una niña o un niño, y quedan cuando se destruyen las notas de alguien. No escriba aquí ningún nombre ni nada de ninguna niña ni ningún niño.',
  none: 'Todavía no hay frases',
  noneMore: 'Una que escribe en cada nota es buena para empezar.',
  list: 'Frases',
  new: 'Una frase nueva',
  changing: 'Cambiar ;{short}',
  short: 'Letras',
  shortHint: 'Letras y números, doce como máximo. Antes de ellas se escribe un punto y coma.',
  text: 'En qué se convierten',
  textHint: 'Las líneas y los espacios quedan como los escribe.',
  keep: 'Guardar la frase',
  cancel: 'Dejarla como estaba',
  change: 'Cambiar',
  changeOne: 'Cambiar ;{short}',
  remove: 'Quitar',
  removeOne: 'Quitar ;{short}',
  kept: 'La frase queda guardada.',
  removed: 'La frase se quitó.',
  wrongShort: {
    missing: 'Escriba las letras que valen por la frase.',
    malformed: 'Solo letras y números: al escribir, un espacio las termina.',
    tooLong: 'Doce letras como máximo.',
    taken: 'Otra frase ya tiene estas letras.',
  },
  wrongText: {
    missing: 'Escriba en qué se convierten las letras.',
    tooLong: '{most, number} letras como máximo: esta tiene {length, number}.',
  },
  full: 'Hay {most, number} frases y no caben más. Quite una primero.',
} as const satisfies SameKeys<typeof english>;
