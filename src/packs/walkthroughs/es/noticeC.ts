import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'C-N1',
    title: 'Quién soy',
    picture: 'name-card',
    sentences: [
      'Hola, soy {CLINICIAN}, y hago terapia con jóvenes.',
      'Estoy aquí por tu salud.',
      { words: 'No trabajo para ICE ni para la corte, y no soy tu abogado ni abogada.', needs: 'independent' },
      { words: 'No soy tu abogado ni abogada.', needs: 'notIndependent' },
      'Venir a verme no te mete en problemas.',
    ],
  },
  {
    id: 'C-N2',
    title: 'Dos clases de notas',
    picture: 'book-and-page',
    sentences: [
      'Llevo dos clases de notas.',
      'En mis notas privadas pienso cómo ayudarte.',
      'Están cerradas con una llave que solo tengo yo.',
      'También guardo datos básicos, como los días que nos vimos, tus metas y cómo vas.',
      'El resumen se hace con esos datos.',
    ],
  },
  {
    id: 'C-N3',
    title: 'Lo que queda en privado',
    picture: 'closed-door',
    sentences: [
      'La mayor parte de lo que me cuentas queda en privado.',
      'No se lo cuento a otros jóvenes, al personal ni a tu familia solo porque pregunten.',
      'Si creo que contar algo ayudaría, te pregunto primero.',
    ],
  },
  {
    id: 'C-N4',
    title: 'Cuándo tal vez tenga que contar',
    picture: 'four-must-tell',
    sentences: [
      'Hay veces que la ley me obliga a avisar.',
      'Una es si alguien le hace daño a un niño o joven, o puede que se lo haya hecho.',
      'Otra es si podrías hacerte un daño grave.',
      'Otra es si podrías hacerle un daño grave a otra persona.',
      'Si eso pasa, cuento solo lo que hace falta para que la gente esté a salvo.',
    ],
  },
  {
    id: 'C-N5',
    title: 'Las cortes y los jueces',
    picture: 'judge',
    sentences: [
      'Un abogado o un agente me puede pedir tus notas.',
      'No tengo que decir que sí solo porque las piden.',
      'Pediría ayuda legal y lucharía para que sigan en privado.',
      'Pero si un juez lo ordena, puede que tenga que dar lo que dice la orden.',
    ],
  },
  {
    id: 'C-N6',
    title: 'Este albergue y el gobierno',
    picture: 'office-file',
    sentences: [
      { words: 'Este albergue trabaja para una oficina del gobierno que se llama {OFFICE}.', needs: 'office' },
      { words: 'Esa oficina tiene un expediente sobre ti, y le puede pedir papeles al albergue.', needs: 'office' },
      { words: 'Puede que este albergue trabaje para una oficina del gobierno.', needs: 'noOffice' },
      { words: 'El albergue tiene un expediente sobre ti, y puede que una oficina le pida papeles de ahí.', needs: 'noOffice' },
      'Voy a insistir para que mis notas privadas no entren ahí.',
      'No puedo prometer que siempre funcione, y no te voy a decir que sí.',
    ],
  },
  {
    id: 'C-N7',
    title: 'Lo que ya salió mal antes',
    picture: 'history-page',
    sentences: [
      'Hace un tiempo, unas notas de terapia se usaron contra un joven en su caso.',
      'Mucha gente dijo que eso estuvo mal.',
      'Por eso te cuento todo esto ahora.',
      'Si algo podría afectar tu caso, puedes hablar con tu abogado o abogada antes de contármelo a mí o a alguien aquí.',
    ],
  },
  {
    id: 'C-N8',
    title: 'Otras personas tienen otras reglas',
    picture: 'three-badges',
    sentences: [
      'Quienes llevan tu caso, te dan clases o te cuidan también escriben informes.',
      'Sus informes pueden ir a tu expediente, y sus reglas sobre lo privado no son como las mías.',
      'Le puedes preguntar a cualquier persona adulta de aquí: “¿Quién va a ver esto si te lo cuento?”',
    ],
  },
  {
    id: 'C-N9',
    title: 'Tú lo oyes primero',
    picture: 'ear-bubble',
    sentences: [
      'Si tengo que contar algo, voy a tratar de decírtelo antes.',
      'Te digo a quién, qué y por qué, y puedes ayudar con las palabras.',
      'Solo no esperaría si esperar pusiera a alguien en peligro.',
    ],
  },
  {
    id: 'C-N10',
    title: 'En tu historia mandas tú',
    picture: 'skip-later-stop',
    sentences: [
      'Tú decides qué me cuentas y cuándo.',
      'Puedes decir “esta no”, “después” o “parar”, y no tienes que decir por qué.',
      'Me puedes preguntar qué he escrito.',
      'Contar menos no te mete en problemas conmigo.',
    ],
  },
];

const questions: readonly Question[] = [
  {
    id: 'C-NQ1',
    kind: 'teachBack',
    about: 'C-N3',
    picture: 'plain-chairs',
    altPicture: 'umbrella-teen',
    text: 'Con tus palabras: ¿qué queda entre tú y yo, y qué puede que no?',
    invitation: 'Primero dímelo con tus palabras.',
    forClinician: 'Primero la respuesta libre. Después estas, si ayudan.',
    options: [
      {
        id: 'most',
        label: 'La mayor parte queda en privado. Puede que tengas que contar si alguien está en peligro o si un juez lo ordena.',
        picture: 'keep-here',
        reply: 'Sí. Lo entendiste.',
        right: true,
      },
      {
        id: 'never',
        label: 'Nada de lo que digo puede salir nunca de este cuarto.',
        picture: 'kept-in-jar',
        reply: 'Ojalá lo pudiera prometer, pero no puedo. Te lo explico de otra forma.',
        right: false,
      },
      {
        id: 'office',
        label: [{ words: 'Le cuentas a la oficina todo lo que digo.', needs: 'office' }, { words: 'Le cuentas al albergue todo lo que digo.', needs: 'noOffice' }],
        picture: 'give-all',
        reply: 'No. Te explico qué escribo y qué guardo.',
        right: false,
      },
    ],
  },
  {
    id: 'C-NQ2',
    kind: 'teachBack',
    about: 'C-N4',
    picture: 'friend-tells',
    altPicture: 'helping-hand-teen',
    text: 'Una amiga de aquí te cuenta que un adulto la tocó, y tú me lo cuentas. ¿Qué hago?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'report',
        label: 'Lo tienes que avisar, y tratas de decírmelo primero.',
        picture: 'grown-up-helps-teen',
        reply: 'Sí. Y trataría de hacerlo contigo.',
        right: true,
      },
      {
        id: 'secret',
        label: 'Lo guardas en secreto si te lo pido.',
        picture: 'hush',
        reply: 'Eso no lo puedo guardar. Te explico por qué.',
        right: false,
      },
      {
        id: 'blame',
        label: 'Me acusas a mí por contártelo.',
        picture: 'blame',
        reply: 'No. No tendrías problemas por eso. Te lo explico.',
        right: false,
      },
    ],
  },
  {
    id: 'C-NQ3',
    kind: 'teachBack',
    about: 'C-N5',
    picture: 'officer-asks',
    altPicture: 'ask-judge',
    text: 'Un agente me pide tus notas, sin la orden de un juez. ¿Qué hago?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'speak',
        label: 'No las das nada más porque sí. Buscas ayuda legal y defiendes mi privacidad.',
        picture: 'speak-up',
        reply: 'Sí. Y trataría de avisarte a ti, o a tu abogado o abogada.',
        right: true,
      },
      {
        id: 'give',
        label: 'Las tienes que dar de una vez.',
        picture: 'give-all',
        reply: 'No. Pedir no es lo mismo que la orden de un juez. Te lo explico.',
        right: false,
      },
      {
        id: 'bin',
        label: 'Tiras las notas a la basura.',
        picture: 'notes-in-bin',
        reply: 'No. Eso no me lo permiten, y te podría hacer daño. Te lo explico.',
        right: false,
      },
    ],
  },
  {
    id: 'C-NQ4',
    kind: 'teachBack',
    about: 'C-N7',
    picture: 'cloud-on-page',
    altPicture: 'page-in-court',
    text: 'No sabes si contarme algo podría dañar tu caso. ¿Qué puedes hacer?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'wait',
        label: 'Puedo esperar y preguntar primero a mi abogado o abogada.',
        picture: 'ask-lawyer',
        reply: 'Sí. Eso siempre está bien.',
        right: true,
      },
      {
        id: 'must',
        label: 'Te lo tengo que contar, porque esto es terapia.',
        picture: 'must-talk-teen',
        reply: 'Nunca lo tienes que contar. Tú decides.',
        right: false,
      },
      {
        id: 'sign',
        label: 'Solo te lo puedo contar si firmo un papel.',
        picture: 'sign-paper',
        reply: 'No hay ningún papel para eso. Puedes hablar, esperar o decir “esta no”.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'Está bien, entiendo', saidBack: 'Está bien. Vamos a tu paso.', picture: 'answer-talk' },
  { code: 'question', label: 'Tengo preguntas', saidBack: 'Bien. Pregúntame. Si no sé, te lo digo.', picture: 'answer-question' },
  { code: 'unsure', label: 'No sé si confío en esto', saidBack: 'Se entiende. Todavía no tienes que confiar en mí. Podemos hablar de cosas fáciles.', picture: 'answer-unsure' },
  { code: 'later', label: 'Hoy no', saidBack: 'Está bien. Lo vemos otro día.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar', saidBack: 'Está bien, paramos. Hiciste bien en decirlo.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 14 to 17. */
export const noticeC: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Cómo quieres seguir?', endStop: 'Está bien, paramos. Hiciste bien en decirlo.' },
};
