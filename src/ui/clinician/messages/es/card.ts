import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { card as english } from '../en/card.ts';

export const card = {
  title: 'Léala con {codeName}',
  back: 'Volver a {codeName}',
  which: 'Qué tarjeta',
  cards: { atStart: 'Al empezar', beforeForm: 'Antes de un formulario' },
  how: 'Siéntense lado a lado. Lea en voz alta, deje que {codeName} mire, y deténgase ante cualquier pregunta.',
  noConsent: 'Recuerda, y no pide nada. Haberla oído no es un sí a nada.',
  inOwn: 'En español',
  notReviewed: 'Estas palabras aún no tienen revisión externa.',
  never: 'Aún no se ha leído con {codeName}.',
  last: 'Última lectura: {at}.',
  noticeFirst: 'El aviso mismo aún no se ha oído hasta el final. Delo primero, si hay tiempo.',
  giveNotice: 'Dar el aviso',
  whoPuts: '¿Quién lo dice en {language}?',
  someoneElse: 'Alguien más',
  name: 'Nombre',
  needsWho: 'Para seguir: quién lo dice en {language}.',
  goOnWithout: 'Seguir sin leerla',
  log: 'La leímos en conjunto',
  logHow: 'Pasa al expediente con estas mismas palabras, y tiene una línea en el registro.',
  logged: 'En el expediente consta que la leyeron en conjunto.',
  read: 'Leer la tarjeta',

  ofDay: 'La tarjeta se leyó con {codeName} a esta hora: {at}.',
  notToday: 'No consta que hoy se haya leído una tarjeta con {codeName}.',
  notThatDay: 'No consta que ese día se haya leído una tarjeta con {codeName}.',
} as const satisfies SameKeys<typeof english>;
