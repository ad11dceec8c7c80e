import type { RequestAnswer } from '../../../core/Walk.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'A-E1',
    title: 'Quién pide la hoja',
    picture: 'who-asks',
    keyIdea: 'who',
    sentences: [
      '{WHO} quiere una hoja sobre ti.',
      '{WHO} es {WHO_ROLE}.',
      'Vamos a ver la hoja tú y yo.',
    ],
  },
  {
    id: 'A-E2',
    title: 'Lo que dice la hoja',
    picture: 'page-eraser',
    keyIdea: 'what',
    sentencesHere: true,
    sentences: [
      'Esta es la hoja.',
      'Yo te la leo.',
      'Señala lo que no te gusta.',
      'Yo lo puedo quitar.',
    ],
  },
  {
    id: 'A-E3',
    title: 'Lo que no va',
    picture: 'book-stays',
    sentences: [
      'Mi cuaderno con candado no va.',
      'Se queda cerrado.',
      'Solo va esta hoja.',
    ],
  },
  {
    id: 'A-E4',
    title: 'Para qué',
    picture: 'why',
    keyIdea: 'why',
    sentences: [
      '¿Para qué la quieren?',
      '{WHY}',
    ],
  },
  {
    id: 'A-E5',
    title: 'Lo bueno y lo malo',
    picture: 'sun-and-cloud',
    sentences: [
      'Puede que te ayude.',
      'Puede que no te ayude.',
      'Puede que la lean y no te traten bien.',
      'Pregúntame qué pienso yo.',
      'También puedes preguntar a tu abogado o abogada.',
    ],
  },
  {
    id: 'A-E6',
    title: 'Ya no puede volver',
    picture: 'paper-plane',
    keyIdea: 'noReturn',
    sentences: [
      'Cuando la hoja se va, ya no la puedo traer.',
      'Puede que la vea más gente.',
    ],
  },
  {
    id: 'A-E7',
    title: 'Puedes decir que no',
    picture: 'two-doors',
    keyIdea: 'noIsFine',
    sentences: [
      'Puedes decir que sí.',
      'Puedes decir que no.',
      'Las dos cosas están bien.',
      'Si dices que no, no la mando.',
      { words: 'Comes, juegas, llamas a tu casa y me ves, como siempre.', needs: 'noCostConfirmed' },
      { words: 'No me voy a enojar.', needs: 'noCostUnconfirmed' },
    ],
  },
  {
    id: 'A-E8',
    title: 'Puedes cambiar',
    picture: 'turn-around',
    keyIdea: 'canChange',
    sentences: [
      'Puedes cambiar de idea.',
      'Voy a esperar hasta el {WAIT}.',
      'Si antes dices que no, no se va.',
      'Si ya se fue, no mando más.',
    ],
  },
  {
    id: 'A-E9',
    needs: 'authorizer',
    title: 'Quién más',
    picture: 'who-else',
    sentences: [
      'Tal vez una persona grande también tenga que decir que sí.',
      'Puede ser {AUTHORIZER}.',
      'Su sí no es tu sí.',
      'Si tú dices que no, yo paro.',
      'Eso solo cambia si es algo que tengo que contar.',
    ],
  },
  {
    id: 'A-E9',
    needs: 'noAuthorizer',
    title: 'Tú decides',
    picture: 'own-choice',
    sentences: [
      'Aquí decides tú.',
      'Ninguna otra persona grande tiene que decir que sí.',
      'Si tú dices que no, yo paro.',
      'Eso solo cambia si es algo que tengo que contar.',
    ],
  },
];

const questions: readonly Question[] = [
  {
    id: 'A-EQ1',
    kind: 'teachBack',
    about: 'A-E3',
    picture: 'paper-plane',
    altPicture: 'book-on-shelf',
    text: 'Si dices que sí, ¿qué mando?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'page',
        label: 'Solo esta hoja.',
        picture: 'loose-page',
        reply: 'Sí. Solo la hoja.',
        right: true,
      },
      {
        id: 'book',
        label: 'El cuaderno con candado.',
        picture: 'locked-book',
        reply: 'No. El cuaderno se queda aquí. Te lo digo de otra forma.',
        right: false,
      },
      {
        id: 'all',
        label: 'Todo lo que te he dicho.',
        picture: 'many-bubbles',
        reply: 'No. No todo lo que dijiste. Solo la hoja. Mírala otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'A-EQ2',
    kind: 'teachBack',
    about: 'A-E1',
    picture: 'paper-plane',
    altPicture: 'passed-on',
    text: '¿Para quién es la hoja?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'who',
        label: 'Para {WHO}.',
        picture: 'one-reader',
        reply: 'Sí. Y puede que la vea más gente.',
        right: true,
      },
      {
        id: 'kids',
        label: 'Para los niños de aquí.',
        picture: 'kids-here',
        reply: 'No. Para los niños no. Vamos a verlo otra vez.',
        right: false,
      },
      {
        id: 'noOne',
        label: 'Para nadie.',
        picture: 'empty-chair',
        reply: 'Si dices que sí, es para {WHO}. Vamos a verlo otra vez.',
        right: false,
      },
    ],
  },
  {
    id: 'A-EQ3',
    kind: 'teachBack',
    about: 'A-E7',
    picture: 'two-doors',
    altPicture: 'own-choice',
    key: 'canSayNo',
    text: '¿Qué pasa si dices que no?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'stays',
        label: 'No la mandas. No te enojas.',
        picture: 'page-home',
        reply: 'Sí. Se vale decir que no.',
        right: true,
      },
      {
        id: 'calls',
        needs: 'noCostConfirmed',
        label: 'Ya no puedo llamar a mi casa.',
        picture: 'no-calls',
        reply: 'Sí puedes llamar a tu casa. Se vale decir que no.',
        right: false,
      },
      {
        id: 'must',
        needs: 'noCostUnconfirmed',
        label: 'Tengo que decir que sí.',
        picture: 'one-door',
        reply: 'No. No tienes que decir que sí. Se vale decir que no.',
        right: false,
      },
      {
        id: 'sent',
        label: 'La mandas.',
        picture: 'paper-plane',
        reply: 'No. No la mando. Te lo digo de otra forma.',
        right: false,
      },
    ],
  },
  {
    id: 'A-EQ4',
    kind: 'teachBack',
    about: 'A-E6',
    picture: 'paper-plane',
    altPicture: 'page-copies',
    key: 'canTakeBack',
    text: 'Imagina que la hoja ya se fue. Tú la quieres de vuelta. ¿Qué puedo hacer yo?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'noMore',
        label: 'No la puedes traer. Puedes parar y no mandar más.',
        picture: 'stop-more',
        reply: 'Sí. Por eso, piénsalo bien. No hay prisa.',
        right: true,
      },
      {
        id: 'back',
        label: 'La puedes traer de vuelta.',
        picture: 'plane-comes-back',
        reply: 'No puedo. Cuando se va, ya se fue. Te lo digo de otra forma.',
        right: false,
      },
      {
        id: 'notLook',
        label: 'Puedes hacer que no la vean.',
        picture: 'look-away',
        reply: 'No puedo. Lo puedo pedir, pero tal vez la vean de todos modos.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<RequestAnswer>[] = [
  { code: 'yes', label: 'Sí, mándala', saidBack: 'Está bien. Voy a esperar hasta el {WAIT}. Todavía puedes decir que no.', picture: 'answer-yes' },
  { code: 'no', label: 'No', saidBack: 'Está bien. No la mando. Gracias por decirme.', picture: 'answer-no' },
  { code: 'unsure', label: 'Todavía no sé', saidBack: 'Está bien. Si no sabes, no la mando. Podemos hablar más.', picture: 'answer-unsure' },
  { code: 'later', label: 'Después', saidBack: 'Está bien. Ahora no la mando. Tú dices cuándo la vemos.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar', saidBack: 'Paramos ahora. No la mando. No me enojo.', picture: 'answer-stop' },
];

/** A request to share one summary, put to a child of 6 to 9. */
export const requestA: Walkthrough<RequestAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Qué quieres tú?', endStop: 'Paramos ahora. No la mando.' },
};
