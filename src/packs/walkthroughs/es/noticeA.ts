import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'A-N1',
    title: 'Quién soy',
    picture: 'two-chairs',
    sentences: [
      'Hola.',
      'Me llamo {CLINICIAN}.',
      'Aquí hablo y juego con niñas y niños.',
      'Quiero que te sientas a salvo.',
      'No hiciste nada malo.',
    ],
  },
  {
    id: 'A-N2',
    title: 'Dos clases de notas',
    picture: 'book-and-page',
    sentences: [
      'Tengo un cuaderno con candado.',
      'Ahí pienso en cómo te ayudo.',
      'También hay una hoja corta.',
      'Dice qué día nos vimos y cómo te sientes.',
    ],
  },
  {
    id: 'A-N3',
    title: 'Lo que se queda aquí',
    picture: 'umbrella',
    sentences: [
      'La mayoría de las cosas que me dices se quedan conmigo.',
      'No se las cuento a las niñas ni a los niños.',
      'No las cuento solo por hablar.',
      'Si quiero contar algo, te pregunto antes.',
    ],
  },
  {
    id: 'A-N4',
    title: 'Lo que tengo que contar',
    picture: 'helping-hand',
    sentences: [
      'Hay cosas que sí tengo que contar.',
      'Tengo que contar si te hacen daño, o te lo hicieron antes.',
      'Tengo que contar si quieres hacerle daño a tu cuerpo.',
      'Tengo que contar si quieres hacerle daño a alguien.',
      'También si le hacen daño a otro niño o niña.',
      'Lo cuento para cuidarte.',
    ],
  },
  {
    id: 'A-N5',
    title: 'Un juez',
    picture: 'judge',
    sentences: [
      'Un juez trabaja en un cuarto grande que se llama corte.',
      'Un juez puede decir que tengo que contar.',
      'Yo voy a pedir que lo que hablamos se quede aquí.',
      'Pero el juez puede decir que sí tengo que contar.',
    ],
  },
  {
    id: 'A-N6',
    title: 'Esta casa',
    picture: 'house-drawer',
    sentences: [
      'La gente que manda en esta casa guarda una carpeta sobre ti.',
      'Esa gente la puede enseñar a más personas.',
      'También puede pedir mis notas.',
      'Voy a pedir que me dejen mi cuaderno con candado.',
      'No sé si me van a decir que sí.',
      'La demás gente grande de aquí también escribe, con otras reglas.',
    ],
  },
  {
    id: 'A-N7',
    title: 'Tú lo oyes primero',
    picture: 'ear-bubble',
    sentences: [
      'Si tengo que contar algo, trato de decírtelo antes a ti.',
      'A veces no puedo.',
      'Te digo a quién le voy a contar.',
      'Te digo qué voy a contar.',
      'Podemos pensar las palabras tú y yo.',
    ],
  },
  {
    id: 'A-N8',
    title: 'Tú decides',
    picture: 'four-choices',
    sentences: [
      'Tú decides qué me cuentas.',
      'Puedes decir “saltar”.',
      'Puedes decir “parar”.',
      'Puedes jugar o dibujar y ya.',
      'No me voy a enojar.',
    ],
  },
];

const questions: readonly Question[] = [
  {
    id: 'A-NQ1',
    kind: 'teachBack',
    about: 'A-N3',
    picture: 'bad-dream',
    altPicture: 'closed-door',
    text: 'Si me cuentas un sueño feo, ¿qué hago yo?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'here',
        label: 'Se queda contigo.',
        picture: 'keep-here',
        reply: 'La mayoría de las veces se queda conmigo.',
        right: true,
      },
      {
        id: 'kids',
        label: 'Se lo cuentas a niñas y niños.',
        picture: 'tell-kids',
        reply: 'No se lo cuento a niñas ni niños. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'wall',
        label: 'Lo pones en la pared.',
        picture: 'on-the-wall',
        reply: 'No lo pongo donde la gente lo vea. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'A-NQ2',
    kind: 'teachBack',
    about: 'A-N4',
    picture: 'hurt-heart',
    altPicture: 'four-must-tell',
    text: 'Si alguien te pega y me lo cuentas, ¿qué hago yo?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'help',
        label: 'Buscas ayuda de gente grande.',
        picture: 'grown-up-helps',
        reply: 'Busco a gente que te pueda ayudar.',
        right: true,
      },
      {
        id: 'secret',
        label: 'Lo guardas en secreto por mí.',
        picture: 'hush',
        reply: 'Eso no lo puedo guardar. Tengo que buscar ayuda. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'mad',
        label: 'Te enojas conmigo por contar.',
        picture: 'upset-grown-up',
        reply: 'No me voy a enojar. Es bueno contar. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'A-NQ3',
    kind: 'teachBack',
    about: 'A-N8',
    picture: 'not-saying',
    altPicture: 'skip-later-stop',
    text: 'Si no quieres decir algo, ¿qué puedes hacer?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'skip',
        label: 'Puedo decir “saltar” o “parar”.',
        picture: 'skip-stop',
        reply: 'Tú decides qué me cuentas.',
        right: true,
      },
      {
        id: 'tell',
        label: 'De todos modos lo tengo que decir.',
        picture: 'must-talk',
        reply: 'No tienes que decirlo. Tú decides. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'away',
        label: 'Ya no puedo venir contigo.',
        picture: 'shut-out',
        reply: 'Puedes decir “saltar” y venir como siempre. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'A-NQ4',
    kind: 'teachBack',
    about: 'A-N5',
    picture: 'judge',
    altPicture: 'speak-up',
    text: 'Si un juez dice que tengo que contar, ¿qué hago?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'ask',
        label: 'Le pides que no tengas que contar.',
        picture: 'ask-judge',
        reply: 'Pido que se quede aquí. No sé si me dirán que sí.',
        right: true,
      },
      {
        id: 'hide',
        label: 'Escondes el cuaderno para que no lo vea.',
        picture: 'hide-book',
        reply: 'No lo puedo esconder. Sí puedo pedir. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'never',
        label: 'Nada. Un juez no te puede pedir eso.',
        picture: 'judge-not-asking',
        reply: 'Un juez sí puede. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'Podemos hablar', saidBack: 'Está bien. Vamos a tu paso.', picture: 'answer-talk' },
  { code: 'question', label: 'Quiero preguntar', saidBack: 'Está bien. Pregúntame. No hay preguntas malas.', picture: 'answer-question' },
  { code: 'unsure', label: 'Todavía no sé', saidBack: 'Está bien. Podemos jugar y ver esto otro día.', picture: 'answer-unsure' },
  { code: 'later', label: 'Hoy no', saidBack: 'Está bien. Podemos jugar, o estar aquí y ya.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar aquí', saidBack: 'Está bien. Paramos ahora. Puedes decir “parar” cuando quieras.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 6 to 9. */
export const noticeA: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Qué quieres hacer ahora?', endStop: 'Está bien. Paramos ahora. Puedes decir “parar” cuando quieras.' },
};
