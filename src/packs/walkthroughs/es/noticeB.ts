import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'B-N1',
    title: 'Quién soy',
    picture: 'two-chairs',
    sentences: [
      'Hola, soy {CLINICIAN}.',
      'Mi trabajo es hablar cada semana con quienes viven aquí.',
      'No hiciste nada malo.',
      'Hablamos para que lo difícil pese menos.',
    ],
  },
  {
    id: 'B-N2',
    title: 'Dos clases de notas',
    picture: 'book-and-page',
    sentences: [
      'Escribo dos clases de notas.',
      'Mis notas privadas me sirven para pensar cómo ayudarte.',
      'Están con llave, y yo tengo la llave.',
      'También escribo un resumen corto.',
      'Dice qué días nos vimos y cómo vas.',
    ],
  },
  {
    id: 'B-N3',
    title: 'Lo que queda entre tú y yo',
    picture: 'closed-door',
    sentences: [
      'La mayor parte de lo que me cuentas queda entre tú y yo.',
      'No se lo cuento a otras niñas o niños, ni a quien no tenga que saberlo.',
      'Si quiero contar algo para ayudarte, te pregunto primero.',
    ],
  },
  {
    id: 'B-N4',
    title: 'Lo que tal vez tenga que contar',
    picture: 'four-must-tell',
    sentences: [
      'A veces la ley dice que tengo que avisar a alguien.',
      'Puede pasar si alguien te hace daño, o te lo hizo antes.',
      'Puede pasar si tú podrías hacerte mucho daño, o hacérselo a alguien.',
      'Puede pasar si alguien le hace daño a otro niño o niña.',
      'Aviso para que la gente esté a salvo.',
    ],
  },
  {
    id: 'B-N5',
    title: 'Un juez',
    picture: 'judge',
    sentences: [
      'Un juez me puede dar la orden de contar.',
      'Yo le pediría que lo que hablamos quede en privado.',
      'Aun así, el juez puede decir que tengo que contar.',
      'Entonces contaría solo la parte que pide la orden.',
    ],
  },
  {
    id: 'B-N6',
    title: [{ words: 'Este albergue y la oficina', needs: 'office' }, { words: 'Este albergue y tu carpeta', needs: 'noOffice' }],
    picture: 'office-file',
    sentences: [
      { words: 'Este albergue trabaja para una oficina que se llama {OFFICE}.', needs: 'office' },
      { words: 'La oficina guarda una carpeta sobre ti.', needs: 'office' },
      { words: 'Otras oficinas también la pueden ver.', needs: 'office' },
      { words: 'La oficina puede pedir mis notas.', needs: 'office' },
      { words: 'Este albergue guarda una carpeta sobre ti.', needs: 'noOffice' },
      { words: 'La gente que manda aquí puede pedir mis notas.', needs: 'noOffice' },
      { words: 'Otras oficinas también las pueden pedir.', needs: 'noOffice' },
      'Voy a hablar para que mis notas privadas no entren en la carpeta.',
      'No puedo prometer que siempre funcione.',
    ],
  },
  {
    id: 'B-N7',
    title: 'Otras personas de aquí',
    picture: 'three-badges',
    sentences: [
      'Otras personas que trabajan aquí también escriben informes.',
      'Sus reglas no son iguales a las mías.',
      'Lo que les cuentas puede ir a tu carpeta, y en la corte lo pueden leer.',
      'Si alguien te hace daño, díselo a cualquier persona adulta de confianza.',
      'Si tienes abogado o abogada, le puedes preguntar qué va a tu carpeta.',
    ],
  },
  {
    id: 'B-N8',
    title: 'Tú lo oyes primero',
    picture: 'ear-bubble',
    sentences: [
      'Si tengo que avisar a alguien, trato de hablar contigo primero.',
      'Te digo a quién, qué y por qué.',
      'Me puedes ayudar a buscar las palabras.',
      'Si alguien está en peligro, tal vez tenga que ir rápido.',
      'A veces puede que no me dejen decírtelo antes.',
    ],
  },
  {
    id: 'B-N9',
    title: 'Tú decides',
    picture: 'skip-later-stop',
    sentences: [
      'Tú decides qué me cuentas.',
      'Puedes decir “saltar”, “después” o “parar” cuando quieras.',
      'No tienes que decir por qué.',
      'Puedes venir a verme como siempre, y no me voy a enojar.',
    ],
  },
];

const questions: readonly Question[] = [
  {
    id: 'B-NQ1',
    kind: 'teachBack',
    about: 'B-N3',
    picture: 'miss-home',
    altPicture: 'umbrella',
    text: 'Si me cuentas que extrañas tu casa y lloras de noche, ¿qué hago con eso?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'between',
        label: 'Queda entre tú y yo, y me preguntas antes de contarlo.',
        picture: 'keep-here',
        reply: 'Te pregunto primero, a menos que la ley o un juez me obligue a contar.',
        right: true,
      },
      {
        id: 'kids',
        label: 'Se lo cuentas a niñas y niños para que me traten bien.',
        picture: 'tell-kids',
        reply: 'Yo no haría eso. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'staff',
        label: 'Se lo cuentas a toda la gente que trabaja aquí.',
        picture: 'tell-staff',
        reply: 'Solo cuento algo si lo tengo que contar, o si tú me dejas. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'B-NQ2',
    kind: 'teachBack',
    about: 'B-N4',
    picture: 'ear-bubble',
    altPicture: 'helping-hand',
    text: '¿Qué cosa tendría yo que contarle a alguien?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'hurt',
        label: 'Alguien aquí me hace daño.',
        picture: 'hurt-heart',
        reply: 'Pido ayuda, y trato de decírtelo primero.',
        right: true,
      },
      {
        id: 'friend',
        label: 'Hoy me enojé con alguien.',
        picture: 'friends-mad',
        reply: 'Eso puede quedar entre tú y yo. Vemos la lista otra vez.',
        right: false,
      },
      {
        id: 'food',
        label: 'No me gusta la comida de aquí.',
        picture: 'food',
        reply: 'Eso puede quedar entre tú y yo, a menos que quieras ayuda. Vemos la lista otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'B-NQ3',
    kind: 'teachBack',
    about: 'B-N6',
    picture: 'office-file',
    altPicture: 'house-drawer',
    text: [{ words: 'La oficina pide mis notas.', needs: 'office' }, { words: 'La gente que manda aquí pide mis notas.', needs: 'noOffice' }, '¿Qué voy a hacer?'],
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'try',
        label: 'Tratas de que las privadas no entren ahí.',
        picture: 'speak-up',
        reply: 'Voy a tratar. No lo puedo prometer.',
        right: true,
      },
      {
        id: 'always',
        label: 'Siempre puedes hacer que no tengan ninguna nota.',
        picture: 'stop-the-office',
        reply: 'Ojalá. Voy a tratar, pero no lo puedo prometer. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'give',
        label: 'Les das todas las notas de una vez, sin decir nada.',
        picture: 'give-all',
        reply: 'Antes hablaría para no darlas. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'B-NQ4',
    kind: 'teachBack',
    about: 'B-N9',
    picture: 'not-saying',
    altPicture: 'four-choices',
    text: 'Si te pregunto algo y no quieres contestar, ¿qué pasa?',
    invitation: 'Primero dímelo con tus palabras.',
    options: [
      {
        id: 'skip',
        label: 'Puedo decir “saltar”, y tú no te enojas.',
        picture: 'skip-stop',
        reply: 'Tú decides qué dices.',
        right: true,
      },
      {
        id: 'must',
        label: 'Tengo que contestar, porque tú eres la persona adulta.',
        picture: 'must-talk',
        reply: 'No tienes que contestar. Tú decides qué dices. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'longer',
        label: 'Voy a tener que quedarme más tiempo aquí.',
        picture: 'long-stay',
        reply: 'Decir “saltar” no es portarse mal. No lo escribo como algo malo, ni pido que te quedes más tiempo. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'Podemos hablar', saidBack: 'Está bien. Vamos a tu paso.', picture: 'answer-talk' },
  { code: 'question', label: 'Tengo una pregunta', saidBack: 'Está bien. Pregúntame. Te digo la verdad, y si no sé, te digo que no sé.', picture: 'answer-question' },
  { code: 'unsure', label: 'Todavía no sé', saidBack: 'Está bien. Por ahora podemos hablar de cosas fáciles.', picture: 'answer-unsure' },
  { code: 'later', label: 'Hoy no', saidBack: 'Está bien. Lo vemos la próxima vez.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar aquí', saidBack: 'Está bien. Aquí paramos. Puedes decir “parar” cuando quieras.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 10 to 13. */
export const noticeB: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Qué quieres hacer ahora?', endStop: 'Está bien. Aquí paramos. Puedes decir “parar” cuando quieras.' },
};
