import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { lockOffer as english } from '../en/lockOffer.ts';

export const lockOffer = {
  locking: 'Bloqueando',
  title: '¿Hacer una copia de seguridad antes de bloquear?',
  still: 'Todavía no está bloqueada: las llaves siguen en uso.',
  why: 'Se escribió algo que no está en ninguna copia de seguridad.',
  byItself: 'Se bloquea sola en <b></b>',
  first: 'Primero la copia',
  firstFolder: 'Hacer la copia en la carpeta y bloquear',
  now: 'Bloquear ahora',
  making: 'Haciendo la copia de seguridad',
  reading: 'Releyéndola, cada entrada',
  writing: 'Escribiéndola en la carpeta',
  readingThere: 'Releyéndola desde la carpeta, cada entrada',
  cancel: 'Cancelar',
  stopped: 'Se detuvo. No se hizo ninguna copia de seguridad.',
  madeTitle: 'La copia de seguridad está hecha. ¿A dónde va?',
  label: 'Para su etiqueta: la fecha y <b>{words}</b>.',
  save: 'Guardarla',
  share: 'Compartirla',
  pick: 'En una carpeta',
  toFolder: 'En la carpeta',
  savedTitle: 'La copia de seguridad está guardada',
  savedHow: 'Mire que esté entre sus descargas, y luego sáquela de esta tableta.',
  failed: 'No se hizo ninguna copia de seguridad. Bloquee ahora, y véalo después del siguiente desbloqueo.',
} as const satisfies SameKeys<typeof english>;
