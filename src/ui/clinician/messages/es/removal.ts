import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { removal as english } from '../en/removal.ts';

export const removal = {
  forgotten: 'Ya nadie puede abrirla',

  title: 'Quitar “{label}” de esta tableta',
  titleNoName: 'Quitar lo que queda de una bóveda',
  below: 'Para una bóveda que ya nadie puede abrir: se perdieron su frase de acceso, sus palabras de recuperación y sus partes, si las hubo.',
  means: 'Qué significa',
  gone: 'Nadie podrá volver a leer nada de lo que contiene. Una copia de seguridad guardada en otro lugar no se toca, y se sigue abriendo con lo que valía cuando se hizo.',
  duty: 'Quien la llevaba puede tener el deber de conservar estos registros. Consulte antes a su asesoría legal.',
  hold: 'Mientras está bloqueada no se puede saber si pesa sobre ella una retención legal. Pregunte a quien pueda saberlo.',
  limits: 'Qué no puede hacer esto',
  guard: 'Detener a quien no quiera esperar: quien pueda borrar los datos de este navegador puede quitar de una vez todas las bóvedas que hay aquí, sin que aparezca ningún aviso.',
  clock: 'Notar un reloj adelantado: los treinta días se cuentan con el reloj de esta tableta.',
  how: 'Primero hay un aviso de treinta días. Está en el libro y en su puerta, a la vista de todo el mundo. Quien desbloquea la bóveda lo detiene, y se entera de que alguien lo pidió.',
  start: 'Empezar los treinta días',

  asked: 'El {asked, date, dayAndTime} alguien pidió quitar esta bóveda. Se puede quitar a partir del {due, date, dayAndTime}. Al desbloquearla, eso se detiene.',
  askedDue: 'El {asked, date, dayAndTime} alguien pidió quitar esta bóveda. Los treinta días ya pasaron, y se puede quitar en cualquier momento. Al desbloquearla, eso todavía se detiene.',
  see: 'Qué significa esto',
  runs: 'El aviso está corriendo. Se puede quitar a partir del {due, date, dayAndTime}.',
  over: 'Los treinta días ya pasaron.',
  begun: 'Se empezó a quitar y se interrumpió antes de que se perdiera nada.',
  typeName: 'Escriba su nombre para quitarla: {label}',
  wrongName: 'Ese no es su nombre.',
  do: 'Quitarla para siempre',
  doing: 'Quitándola',

  cutTitle: 'Se interrumpió cuando se quitaba “{label}”',
  cutTitleNoName: 'Se interrumpió cuando se quitaba una bóveda',
  cutBelow: 'Sus llaves ya no están, y lo que queda de ella ya no abre nada. Termine, para que no quede nada suyo en esta tableta. No se toca ninguna otra bóveda.',
  finish: 'Terminar de quitarla',
} as const satisfies SameKeys<typeof english>;
