import type { RequestAnswer } from '../../../core/Walk.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'A-E1',
    title: 'Who wants it',
    picture: 'who-asks',
    keyIdea: 'who',
    sentences: [
      '{WHO} wants a page about you.',
      '{WHO} is {WHO_ROLE}.',
      'If you say yes, the page goes to {WHO}.',
      'Let us look at it, you and me.',
    ],
  },
  {
    id: 'A-E2',
    title: 'What is on it',
    picture: 'page-eraser',
    keyIdea: 'what',
    sentencesHere: true,
    sentences: [
      'This is the page.',
      'I will read it to you.',
      'Point to a part you do not like.',
      'I can take it out.',
    ],
  },
  {
    id: 'A-E3',
    title: 'What is not on it',
    picture: 'book-stays',
    sentences: [
      'My locked book does not go.',
      'It stays shut.',
      'If you say yes, only this page goes.',
    ],
  },
  {
    id: 'A-E4',
    title: 'Why',
    picture: 'why',
    keyIdea: 'why',
    sentences: [
      'Why do they want it?',
      '{WHY}',
    ],
  },
  {
    id: 'A-E5',
    title: 'Good and not good',
    picture: 'sun-and-cloud',
    sentences: [
      'It may help you.',
      'They may read it and help you more.',
      'It may not help you.',
      'They may read it and not be kind.',
      'Ask me what I think.',
      'If you have a lawyer, you can ask your lawyer too.',
    ],
  },
  {
    id: 'A-E6',
    title: 'The page can not come back',
    picture: 'paper-plane',
    keyIdea: 'noReturn',
    sentences: [
      'If the page goes out, I can not get it back.',
      'They may show it to more people.',
    ],
  },
  {
    id: 'A-E7',
    title: 'You can say no',
    picture: 'two-doors',
    keyIdea: 'noIsFine',
    sentences: [
      'You can say yes.',
      'You can say no.',
      'Both are OK.',
      'If you say no, I do not send it.',
      { words: 'You still eat, play, call home, and see me.', needs: 'noCostConfirmed' },
      { words: 'I will not be mad.', needs: 'noCostUnconfirmed' },
    ],
  },
  {
    id: 'A-E8',
    title: 'You can change your mind',
    picture: 'turn-around',
    keyIdea: 'canChange',
    sentences: [
      'A yes can turn into a no.',
      'Just tell me.',
      'If you say yes, it does not go before {WAIT}.',
      'If you say no before then, it does not go.',
      'If it has gone out, I will not send more.',
    ],
  },
  {
    id: 'A-E9',
    needs: 'authorizer',
    title: 'Who else',
    picture: 'who-else',
    sentences: [
      'A grown-up may have to say yes too.',
      'It could be {AUTHORIZER}.',
      'Their yes is not your yes.',
      'If you say no, I stop.',
      'Only a judge or the law can make me send it.',
    ],
  },
  {
    id: 'A-E9',
    needs: 'noAuthorizer',
    title: 'You choose',
    picture: 'own-choice',
    sentences: [
      'Here you choose.',
      'No other grown-up has to say yes.',
      'If you say no, I stop.',
      'Only a judge or the law can make me send it.',
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
    text: 'If you say yes, what goes out?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'page',
        label: 'Just this page.',
        picture: 'loose-page',
        reply: 'Just the page.',
        right: true,
      },
      {
        id: 'book',
        label: 'The locked book.',
        picture: 'locked-book',
        reply: 'The book stays here. Let me show you again.',
        right: false,
      },
      {
        id: 'all',
        label: 'All I ever said.',
        picture: 'many-bubbles',
        reply: 'Not all you said. Just the page. Let me show you.',
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
    text: 'If you say yes, who gets the page?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'who',
        label: '{WHO}.',
        picture: 'one-reader',
        reply: 'They may show it to more people too.',
        right: true,
      },
      {
        id: 'kids',
        label: 'The kids here.',
        picture: 'kids-here',
        reply: 'It does not go to the kids. Let me show you again.',
        right: false,
      },
      {
        id: 'noOne',
        label: 'No one.',
        picture: 'empty-chair',
        reply: 'If you say yes, {WHO} gets it. Let me show you again.',
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
    text: 'What if you say no?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'stays',
        label: 'You do not send it.',
        picture: 'page-home',
        reply: 'I do not send it, and I am not mad.',
        right: true,
      },
      {
        id: 'calls',
        needs: 'noCostConfirmed',
        label: 'I can not call home.',
        picture: 'no-calls',
        reply: 'You can still call home. Let me show you again.',
        right: false,
      },
      {
        id: 'must',
        needs: 'noCostUnconfirmed',
        label: 'I still have to say yes.',
        picture: 'one-door',
        reply: 'You do not have to. Let me show you again.',
        right: false,
      },
      {
        id: 'sent',
        label: 'You still send it.',
        picture: 'paper-plane',
        reply: 'If you say no, I stop. Only a judge or the law can change that.',
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
    text: 'What if you say stop after the page has gone out?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'noMore',
        label: 'You can only stop new ones.',
        picture: 'stop-more',
        reply: 'I can not get it back. You do not have to rush.',
        right: true,
      },
      {
        id: 'back',
        label: 'You get the page back.',
        picture: 'plane-comes-back',
        reply: 'I can not. Once it goes, it is gone. Let me show you again.',
        right: false,
      },
      {
        id: 'notLook',
        label: 'You make them not look at the page.',
        picture: 'look-away',
        reply: 'I can not. They may still look. Let me show you again.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<RequestAnswer>[] = [
  { code: 'yes', label: 'Yes, send it', saidBack: 'OK. It does not go before {WAIT}. You can still say no. Just tell me.', picture: 'answer-yes' },
  { code: 'no', label: 'No, do not send it', saidBack: 'OK. I do not send it. You do not have to say why.', picture: 'answer-no' },
  { code: 'unsure', label: 'I am not sure', saidBack: 'OK. Not sure means I do not send it. We can talk more.', picture: 'answer-unsure' },
  { code: 'later', label: 'Later', saidBack: 'OK. I do not send it now. We look at it when you choose.', picture: 'answer-later' },
  { code: 'stop', label: 'Stop now', saidBack: 'OK. We stop now. I do not send it.', picture: 'answer-stop' },
];

/** A request to share one summary, put to a child of 6 to 9. */
export const requestA: Walkthrough<RequestAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: 'What do you want?', endStop: 'OK. We stop now. I do not send it.' },
};
