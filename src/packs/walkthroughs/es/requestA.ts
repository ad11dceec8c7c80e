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
      'Si dices que sí, la hoja es para {WHO}.',
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
      'Si dices que sí, solo va esta hoja.',
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
      'Puede que la lean y te ayuden más.',
      'Puede que no te ayude.',
      'Puede que la lean y no te traten bien.',
      'Pregúntame qué pienso yo.',
      'Si tienes abogado o abogada, también le puedes preguntar.',
    ],
  },
  {
    id: 'A-E6',
    title: 'La hoja ya no se puede traer',
    picture: 'paper-plane',
    keyIdea: 'noReturn',
    sentences: [
      'Si la hoja se va, ya no la puedo traer.',
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
    title: 'Puedes cambiar de idea',
    picture: 'turn-around',
    keyIdea: 'canChange',
    sentences: [
      'Un sí se puede cambiar por un no.',
      'Solo dímelo.',
      'Si dices sí, no se va antes del {WAIT}.',
      'Si antes dices que no, ya no se va.',
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
      'Solo un juez o la ley puede hacer que la mande.',
    ],
  },
  {
    id: 'A-E9',
    needs: 'noAuthorizer',
    title: 'Tú decides',
    picture: 'own-choice',
    sentences: [
      'Aquí decides tú.',
      'No hace falta el sí de otra persona.',
      'Si tú dices que no, yo paro.',
      'Solo un juez o la ley puede hacer que la mande.',
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
        reply: 'Solo la hoja.',
        right: true,
      },
      {
        id: 'book',
        label: 'El cuaderno con candado.',
        picture: 'locked-book',
        reply: 'El cuaderno se queda aquí. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'all',
        label: 'Todo lo que te he dicho.',
        picture: 'many-bubbles',
        reply: 'Todo no. Solo la hoja. Te la muestro otra vez.',
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
    text: 'Si dices que sí, ¿para quién es la hoja?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'who',
        label: 'Para {WHO}.',
        picture: 'one-reader',
        reply: 'Puede que la vea más gente también.',
        right: true,
      },
      {
        id: 'kids',
        label: 'Para niñas y niños de aquí.',
        picture: 'kids-here',
        reply: 'No es para las niñas ni los niños. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'noOne',
        label: 'Para nadie.',
        picture: 'empty-chair',
        reply: 'Si dices que sí, es para {WHO}. Te lo muestro otra vez.',
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
        label: 'La hoja no se manda.',
        picture: 'page-home',
        reply: 'No la mando, y no me enojo.',
        right: true,
      },
      {
        id: 'calls',
        needs: 'noCostConfirmed',
        label: 'Ya no puedo llamar a mi casa.',
        picture: 'no-calls',
        reply: 'Puedes llamar a tu casa. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'must',
        needs: 'noCostUnconfirmed',
        label: 'Tengo que decir que sí.',
        picture: 'one-door',
        reply: 'No tienes que decir que sí. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'sent',
        label: 'La mandas de todos modos.',
        picture: 'paper-plane',
        reply: 'Si dices que no, yo paro. Solo un juez o la ley lo cambia.',
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
    text: 'Si la hoja se va y después dices “parar”, ¿qué hago?',
    invitation: 'Dilo, dibújalo o señala.',
    options: [
      {
        id: 'noMore',
        label: 'Solo puedes parar las nuevas.',
        picture: 'stop-more',
        reply: 'Esa ya no la puedo traer. No hay prisa.',
        right: true,
      },
      {
        id: 'back',
        label: 'Vas por la hoja y me la traes.',
        picture: 'plane-comes-back',
        reply: 'No puedo. Cuando se va, ya se fue. Te lo muestro otra vez.',
        right: false,
      },
      {
        id: 'notLook',
        label: 'Haces que ya no puedan ver la hoja.',
        picture: 'look-away',
        reply: 'No puedo. Tal vez la vean de todos modos. Te lo muestro otra vez.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<RequestAnswer>[] = [
  { code: 'yes', label: 'Sí, mándala', saidBack: 'Está bien. No se va antes del {WAIT}. Todavía puedes decir que no. Solo dímelo.', picture: 'answer-yes' },
  { code: 'no', label: 'No, no la mandes', saidBack: 'Está bien. No la mando. No tienes que decir por qué.', picture: 'answer-no' },
  { code: 'unsure', label: 'Todavía no sé', saidBack: 'Está bien. Si no sabes, no la mando. Podemos hablar más.', picture: 'answer-unsure' },
  { code: 'later', label: 'Después', saidBack: 'Está bien. Ahora no la mando. La vemos cuando tú digas.', picture: 'answer-later' },
  { code: 'stop', label: 'Parar ahora', saidBack: 'Está bien. Paramos ahora. No la mando.', picture: 'answer-stop' },
];

/** A request to share one summary, put to a child of 6 to 9. */
export const requestA: Walkthrough<RequestAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: '¿Qué quieres tú?', endStop: 'Está bien. Paramos ahora. No la mando.' },
};
