import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { update as english } from '../en/update.ts';

export const update = {
  title: 'Hay una actualización en espera',
  waits: 'La versión {version} de Resguardo ya está en esta tableta y espera.',
  signed: 'La firmaron quienes hicieron la que usa ahora.',
  unchecked: 'No lleva ninguna firma que este ejemplar pueda comprobar.',
  now: 'Usarla ahora',
  lockAndUse: 'Bloquear y usarla',
  locks: 'Para eso se bloquea la bóveda; lo que escribió estará ahí cuando la desbloquee.',
  elsewhere: 'Hay algo abierto en otra ventana, así que espera. Termine allá, o bloquéela, primero.',
  unsaved: 'Algo de lo que escribió todavía no está guardado, así que espera. No se tocó nada.',
  unreached: 'En esta tableta hay una versión más nueva. Primero se comprueba, en cuanto haya conexión; hasta entonces sigue esta.',

  refused: 'En esta tableta hay otra versión, y esta no la deja entrar.',
  whyUnsigned: 'No está firmada.',
  whyWrongKey: 'Está firmada con otra clave que aquella en la que confía esta.',
  whyBadSignature: 'Su firma no corresponde.',
  whyOlder: 'No es más nueva que esta.',
  whyAltered: 'Una parte no es la que puso en la lista quien la hizo.',
  whyUnreadable: 'No tiene una lista de sus archivos que se pueda comprobar.',
  ask: 'Pregunte a quien le publica Resguardo. Hasta que se aclare, bloquee como siempre, pero deje abierta una ventana de la aplicación: cuando se cierran todas, el propio navegador puede empezar la otra versión, y esa puede decir cualquier cosa. Si ya se cerraron, no escriba su frase de acceso antes de tener una respuesta.',
} as const satisfies SameKeys<typeof english>;
