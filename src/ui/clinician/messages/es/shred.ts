import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { shred as english } from '../en/shred.ts';

export const shred = {
  title: 'Destruir todo lo de {codeName}',
  below: 'Para quien se agregó por error, o de quien no se puede conservar nada. No se puede deshacer.',

  goesTitle: 'Qué se va',
  goes: {
    keys: 'Las llaves de las notas privadas y del expediente, primero. Desde ese momento nada de eso se abre más.',
    rows: 'Notas, entradas, borradores, resúmenes, y lo que se grabó para {codeName}.',
    card: 'La ficha: nombre clave, imagen, edad e idioma. Del nombre clave queda un número que comparten muchos nombres: no se vuelve a proponer.',
  },
  staysTitle: 'Qué queda',
  stays: {
    ledger: 'Líneas en el registro: qué se hizo y cuándo, con un número al azar en lugar de un nombre.',
    backups: 'Las copias de seguridad de antes. Todavía contienen a {codeName}, y se abren. Si se restauran en esta tableta, dejan fuera a {codeName}; en otra, no.',
    elsewhere: 'Lo que usted imprimió, y lo que escribió sobre {codeName} en las notas de alguien más.',
    storage: 'Bytes viejos en el almacenamiento de la tableta, por un tiempo y fuera del alcance de cualquier aplicación. Quien desentierre el archivo de llaves viejo todavía necesita su frase de acceso.',
  },
  keepTitle: 'Qué puede pedirle la ley',
  keep: 'Los registros de terapia por lo general deben conservarse por años, y los de la niñez muchas veces hasta mucho después de cumplir 18. Ese deber también es personal. Mientras esta aplicación no conozca las reglas de su estado, no destruye nada que tenga más de 30 días, y nada una vez que se dio un sí o algo salió.',
  keepAsked: 'Si se pidieron registros, o pueden pedirse, no destruya nada. Ponga una retención legal, y consulte a su asesoría legal.',
  toHold: 'Retención legal',

  refusedTitle: 'Ahora no se puede destruir',
  asking: 'Leyendo el registro',
  typed: 'Para seguir, escriba el nombre clave',
  typedHint: 'Es {codeName}.',
  do: 'Destruir todo lo de {codeName}',
  doing: 'Destruyendo las llaves, y después todo lo que estaba bajo ellas',

  gone: {
    done: 'Todo lo de esa niña o ese niño se destruyó en esta tableta. Las copias de seguridad de antes todavía lo contienen: haga una nueva, y después destruya esas.',
    later: 'Ya no aparece en ninguna pantalla, pero la tableta rechazó un paso. La bóveda lo termina por sí sola, a más tardar en el siguiente desbloqueo.',
    behind: 'Ya no está, pero la segunda copia del archivo de llaves no se pudo escribir de nuevo y puede tener todavía las llaves. Bloquee la bóveda y desbloquéela: eso lo repara.',
  },
} as const satisfies SameKeys<typeof english>;
