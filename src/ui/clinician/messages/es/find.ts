import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { find as english } from '../en/find.ts';

export const find = {
  inNotes: 'Buscar en las notas privadas',
  inRecord: 'Buscar en el expediente',
  aboveNotes: 'Notas privadas de todas las niñas y niños',
  aboveRecord: 'Expediente clínico de todas las niñas y niños',
  back: 'Volver',
  notesNote: 'Solo las notas privadas. Aquí no se busca nada del expediente.',
  recordNote: 'Solo el expediente. Aquí no se busca en ninguna nota privada.',
  field: 'Palabras que buscar',
  hint: 'No importan los acentos ni las mayúsculas. “Entre comillas”, las palabras van seguidas.',
  begin: '¿Qué está buscando?',
  beginMore: 'Una palabra, o cómo empieza. Lo que escribe aquí no se guarda en ninguna parte.',
  reading: 'Leyendo los libros para la primera búsqueda',
  readingNote: 'Sigue por sí sola. La próxima búsqueda será rápida.',
  totalOf: {
    private: '{count, plural, =0 {No se encontró nada} one {Está en una nota} other {Está en # notas}}',
    record: '{count, plural, =0 {No se encontró nada} one {Está en una entrada} other {Está en # entradas}}',
  },
  someFound: '{count, plural, =0 {No se encontró nada} one {Se encontró una} other {Se encontraron #}}',
  someSoFar: '{count, plural, =0 {Hasta ahora no se encontró nada} one {Hasta ahora se encontró una} other {Hasta ahora se encontraron #}}',
  none: 'Nada contiene “{typed}”.',
  noneMore: 'Pruebe con menos letras, o con una palabra menos.',
  list: 'Lo encontrado, lo más nuevo primero',
  drafts: 'Sin terminar',
  draftsFound: '{count, plural, one {Está en un borrador} other {Está en # borradores}}',
  more: 'Mostrar entradas anteriores',
  lookOn: 'Buscar más atrás',
  kinds: {
    note: 'Nota', amendment: 'Adición', notice: 'Aviso', noticeRead: 'Tarjeta leída',
    summary: 'Resumen', understanding: 'Lo que usted vio', consent: 'Resumen con un sí',
  },
} as const satisfies SameKeys<typeof english>;
