import type { NoticeCard } from '../WalkthroughPack.ts';

/** Read with a child of 6 to 9. */
export const cardA: NoticeCard = {
  atStart: [
    'Antes de empezar, estas son las reglas.',
    'La mayoría de las cosas que me dices se quedan conmigo.',
    'Tengo que contar si alguien te hace daño.',
    'También si quieres hacerte daño, o hacerle daño a alguien.',
    'Un juez puede decir que tengo que contar.',
    'La gente que manda en esta casa puede pedir mis notas.',
    'Voy a pedir que me dejen mi cuaderno con candado.',
    'No sé si me van a decir que sí.',
    'Puedes decir “saltar” o “parar”.',
  ],
  beforeForm: [
    'Ahora te voy a hacer unas preguntas de una hoja.',
    'Lo que me dices lo escribo en la hoja.',
    'La hoja no va en mi cuaderno con candado.',
    'Más gente la puede ver.',
    'Puedes decir “saltar” o “parar”.',
  ],
};

/** Read with a child of 10 to 13. */
export const cardB: NoticeCard = {
  atStart: [
    'Antes de empezar, te digo cómo es.',
    'La mayor parte de lo que me cuentas queda entre tú y yo.',
    'Puede que tenga que avisar si te hacen daño a ti, o a otra niña o niño.',
    'Puede que tenga que avisar si podrías hacerte mucho daño, o hacérselo a alguien.',
    'Un juez me puede dar la orden de contar.',
    { words: 'Hay una oficina que guarda una carpeta sobre ti y puede pedir mis notas: {OFFICE}.', needs: 'office' },
    { words: 'Este albergue guarda una carpeta sobre ti, y pueden pedir mis notas.', needs: 'noOffice' },
    'Voy a hablar para que mis notas privadas no entren ahí, pero no lo puedo prometer.',
    'Puedes decir “saltar” o “parar” cuando quieras.',
  ],
  beforeForm: [
    'Ahora te voy a hacer unas preguntas de una hoja.',
    'Lo que contestas va en la hoja, no en mis notas privadas.',
    'Otras personas que te ayudan pueden ver la hoja.',
    'Un juez o el albergue también la puede pedir.',
    'Puedes decir “saltar” o “parar”.',
  ],
};

/** Read with a teen of 14 to 17. */
export const cardC: NoticeCard = {
  atStart: [
    'Antes de empezar, te recuerdo qué queda en privado y qué puede que no.',
    'La mayor parte de lo que me cuentas queda en privado.',
    'Puede que tenga que avisar si a alguien menor de edad le hacen daño.',
    'También si podrías hacerte un daño grave, o hacérselo a otra persona.',
    'Un juez me puede dar la orden de contar.',
    { words: 'Hay una oficina que tiene un expediente sobre ti y puede pedirle papeles al albergue: {OFFICE}.', needs: 'office' },
    { words: 'El albergue tiene un expediente sobre ti, y puede que una oficina lo pida.', needs: 'noOffice' },
    'Voy a insistir para que mis notas privadas no entren ahí, y no puedo prometer que funcione.',
    'Si algo podría afectar tu caso, puedes preguntar a un abogado o abogada antes de contármelo.',
    'Puedes decir “saltar”, “después” o “parar”.',
  ],
  beforeForm: [
    'Ahora quisiera hacerte unas preguntas de un cuestionario.',
    'Tus respuestas y los puntos no son parte de mis notas privadas.',
    'Están en el registro básico, y puede que otras personas los vean.',
    'Un juez o el albergue los puede pedir.',
    'Puedes decir “saltar” a cualquier pregunta, o “parar”, y de mi parte no pasa nada malo.',
  ],
};
