import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { keysPage as english } from '../en/keysPage.ts';

export const keysPage = {
  title: 'Con el teclado',
  below: 'Tab avanza; Shift y Tab retroceden; Enter y la barra espaciadora oprimen; las flechas se mueven dentro de una elección; Escape cierra lo que está abierto delante de una página.',

  everywhere: 'En cualquier lugar, también mientras escribe',

  house: 'Donde no está escribiendo',

  child: 'En la página de una niña o un niño',

  writing: 'Mientras escribe una nota privada',

  does: {
    lock: 'Bloquear',
    save: 'Nada: las notas y las entradas se guardan mientras escribe',
    back: 'Volver, como el botón Atrás de la tableta',
    today: 'Hoy',
    children: 'Niñas y niños',
    report: 'Reportar',
    ledger: 'Registro',
    search: 'Al campo para buscar algo, donde una página lo tiene',
    keys: 'Esta página',
    note: 'Escribir una nota privada',
    session: 'Nota y expediente de una sesión, lado a lado',
    add: 'Agregar otra cosa al expediente',
    wholeRecord: 'Leer todo el expediente',
    undo: 'Deshacer',
    redo: 'Rehacer',
  },

  single: 'Teclas que actúan solas',
  singleNote: 'Desactívelas si le habla a la tableta, o si es fácil oprimir una tecla por error. Las que llevan Ctrl siguen.',
  screenReader: 'Con un lector de pantalla: cada página empieza en su título, y sus partes están bajo títulos. Una tecla sola llega a la página solo si el lector de pantalla la deja pasar.',
} as const satisfies SameKeys<typeof english>;
