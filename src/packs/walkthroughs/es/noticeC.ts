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
      'No se lo cuento a otra gente de tu edad, al personal ni a tu familia solo porque pregunten.',
      'Si creo que contar algo ayudaría, te pregunto primero.',
    ],
  },
  {
    id: 'C-N4',
    title: 'Cuándo tal vez tenga que contar',
    picture: 'four-must-tell',
    sentences: [
      'Hay veces que la ley me obliga a avisar.',
      'Una es si a alguien menor de edad le hacen daño, o puede que se lo hayan hecho.',
      'Otra es si podrías hacerte un daño grave.',
      'Otra es si podrías hacerle un daño grave a otra persona.',
      'Si eso pasa, cuento solo lo que hace falta para que la gente esté a salvo.',
    ],
  },
  {
    id: 'C-N5',
    title: 'La corte y el juez',
    picture: 'judge',
    sentences: [
      'Un abogado, una abogada o un agente me puede pedir mis notas sobre ti.',
      'No tengo que decir que sí solo porque las pidan.',
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
      'Los datos básicos que guardo pueden estar en ese expediente.',
      { words: 'Otras oficinas lo pueden ver, y entre ellas puede estar ICE.', needs: 'office' },
      { words: 'Puede que otras oficinas también lo vean.', needs: 'noOffice' },
      'Voy a insistir para que mis notas privadas no entren en ese expediente.',
      'No puedo prometer que siempre funcione, y no te voy a decir que va a funcionar.',
    ],
  },
  {
    id: 'C-N7',
    title: 'Lo que ya salió mal antes',
    picture: 'history-page',
    sentences: [
      'Hace un tiempo, unas notas de terapia se usaron en la corte contra alguien de tu edad.',
      'Mucha gente dijo que eso estuvo mal.',
      'Por eso te cuento todo esto ahora.',
      'Si algo podría afectar tu caso, puedes hablar con un abogado o abogada antes de contármelo a mí o a alguien aquí.',
      'Si no tienes abogado ni abogada, pregúntame cómo se busca.',
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
      'Puede que no espere si esperar pone a alguien en peligro, o si no me dejan decírtelo.',
    ],
  },
  {
    id: 'C-N10',
    title: 'En tu historia mandas tú',
    picture: 'skip-later-stop',
    sentences: [
      'Tú decides qué me cuentas y cuándo.',
      'Puedes decir “saltar”, “después” o “parar”, y no tienes que decir por qué.',
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
    text: '¿Qué queda entre tú y yo, y qué puede que no?',
    invitation: 'Primero dímelo con tus palabras.',
    forClinician: 'Primero la respuesta libre. Después estas, si ayudan.',
    options: [
      {
        id: 'most',
        label: 'Casi todo. Un peligro o un juez puede cambiar eso.',
        picture: 'keep-here',
        reply: 'La mayor parte queda en privado. Si hay peligro, o si un juez lo ordena, puede que tenga que contar.',
        right: true,
      },
      {
        id: 'never',
        label: 'Todo. Nada de lo que digo puede salir de este cuarto.',
        picture: 'kept-in-jar',
        reply: 'Ojalá lo pudiera prometer, pero no puedo. Te lo explico de otra forma.',
        right: false,
      },
      {
        id: 'office',
        label: [{ words: 'Nada. Le cuentas a la oficina todo lo que digo.', needs: 'office' }, { words: 'Nada. Le cuentas al albergue todo lo que digo.', needs: 'noOffice' }],
        picture: 'give-all',
        reply: 'Te explico qué escribo y qué guardo.',
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
    text: 'Si una amiga te cuenta que una persona adulta la tocó, y tú me lo cuentas, ¿qué hago?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'report',
        label: 'Tienes que avisar, y tratas de decírmelo primero.',
        picture: 'grown-up-helps-teen',
        reply: 'Y trataría de hacerlo contigo.',
        right: true,
      },
      {
        id: 'secret',
        label: 'Lo guardas en secreto, porque yo te lo pido.',
        picture: 'hush',
        reply: 'Eso no lo puedo guardar. Te explico por qué.',
        right: false,
      },
      {
        id: 'blame',
        label: 'Me metes en problemas por contarte lo de mi amiga.',
        picture: 'blame',
        reply: 'Conmigo no tendrías problemas por eso. Te lo explico.',
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
    text: 'Si un agente me pide mis notas sobre ti sin la orden de un juez, ¿qué hago?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'speak',
        label: 'No se las das solo porque las pida. Buscas ayuda legal.',
        picture: 'speak-up',
        reply: 'Y trataría de avisarte a ti, y a tu abogado o abogada si tienes.',
        right: true,
      },
      {
        id: 'give',
        label: 'Le tienes que dar todas las notas de una vez.',
        picture: 'give-all',
        reply: 'Pedir no es lo mismo que la orden de un juez. Te lo explico.',
        right: false,
      },
      {
        id: 'bin',
        label: 'Tiras las notas a la basura para que no las pueda ver.',
        picture: 'notes-in-bin',
        reply: 'Eso no me lo permiten, y te podría hacer daño. Te lo explico.',
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
    text: 'Si no sabes si contarme algo podría dañar tu caso, ¿qué puedes hacer?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'wait',
        label: 'Puedo esperar y hablar antes con un abogado o abogada.',
        picture: 'ask-lawyer',
        reply: 'Eso siempre está bien.',
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
        label: 'Solo te lo puedo contar si antes firmo un papel.',
        picture: 'sign-first',
        reply: 'No hay ningún papel para eso. Puedes hablar, esperar o decir “saltar”.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'Podemos seguir', saidBack: 'Está bien. Vamos a tu paso.', picture: 'answer-talk' },
  { code: 'question', label: 'Tengo preguntas', saidBack: 'Está bien. Pregúntame. Si no sé, te lo digo.', picture: 'answer-question' },
  { code: 'unsure', label: 'No sé si confío en esto', saidBack: 'Está bien. Todavía no tienes que confiar en mí. Podemos hablar de cosas fáciles.', picture: 'answer-unsure' },
  { code: 'later', label: 'Hoy no', saidBack: 'Está bien. Lo vemos otro día.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar aquí', saidBack: 'Está bien. Aquí paramos. Puedes decir “parar” cuando quieras.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 14 to 17. */
export const noticeC: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Qué quieres hacer ahora?', endStop: 'Está bien. Aquí paramos. Puedes decir “parar” cuando quieras.' },
};
