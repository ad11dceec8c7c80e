import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'B-N1',
    title: 'Who I am',
    picture: 'two-chairs',
    sentences: [
      'Hi, I’m {CLINICIAN}.',
      'I am a counselor, and I meet with kids here each week.',
      'You did nothing wrong.',
      'We talk so that hard things can feel less heavy.',
    ],
  },
  {
    id: 'B-N2',
    title: 'Two kinds of notes',
    picture: 'book-and-page',
    sentences: [
      'I write two kinds of notes.',
      'My private notes help me think about how to help you.',
      'They are locked, and I have the key.',
      'I also write a short summary.',
      'It says when we met and how you are doing.',
    ],
  },
  {
    id: 'B-N3',
    title: 'What stays between us',
    picture: 'closed-door',
    sentences: [
      'Most of what you tell me stays between us.',
      'I do not share it with other kids or with staff who have no need to know.',
      'If I want to share something to help you, I will ask you first.',
    ],
  },
  {
    id: 'B-N4',
    title: 'What I may have to tell',
    picture: 'four-must-tell',
    sentences: [
      'Sometimes the law says I have to tell someone.',
      'This can happen if someone is hurting you, or hurt you before.',
      'It can happen if you might badly hurt yourself or someone else.',
      'It can happen if another child is being hurt.',
      'I tell so that people can be kept safe.',
    ],
  },
  {
    id: 'B-N5',
    title: 'A judge',
    picture: 'judge',
    sentences: [
      'A judge can order me to share.',
      'I would ask the judge to keep our talks private.',
      'The judge might still say I have to.',
      'Then I would share only the part the order asks for.',
    ],
  },
  {
    id: 'B-N6',
    title: [{ words: 'This shelter and the office', needs: 'office' }, { words: 'This shelter and your file', needs: 'noOffice' }],
    picture: 'office-file',
    sentences: [
      { words: 'This shelter works for an office called {OFFICE}.', needs: 'office' },
      { words: 'The office keeps a file about you.', needs: 'office' },
      { words: 'Other offices may see it too.', needs: 'office' },
      { words: 'The office may ask for my notes.', needs: 'office' },
      { words: 'This shelter keeps a file about you.', needs: 'noOffice' },
      { words: 'The people in charge may ask for my notes.', needs: 'noOffice' },
      { words: 'Other offices may ask too.', needs: 'noOffice' },
      'I will speak up to keep my private notes out of the file.',
      'I can’t promise it will work each time.',
    ],
  },
  {
    id: 'B-N7',
    title: 'Other staff',
    picture: 'three-badges',
    sentences: [
      'Other staff write reports too.',
      'Their rules are not the same as mine.',
      'What you tell them may go in your file, and people in court may read it.',
      'If someone hurts you, you can tell any grown-up you trust.',
      'If you have a lawyer, you can ask what goes in your file.',
    ],
  },
  {
    id: 'B-N8',
    title: 'You hear it first',
    picture: 'ear-bubble',
    sentences: [
      'If I have to tell someone, I will try to talk with you first.',
      'I will say who, what, and why.',
      'You can help me choose the words.',
      'I may have to go fast if someone is in danger.',
      'Sometimes I may not be allowed to tell you first.',
    ],
  },
  {
    id: 'B-N9',
    title: 'You choose',
    picture: 'skip-later-stop',
    sentences: [
      'You choose what to tell me.',
      'You can say “skip,” “later,” or “stop” at any time.',
      'You do not need a reason.',
      'You can still come and see me, and I won’t be upset.',
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
    text: 'If you tell me you miss home and cry at night, what do I do?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'between',
        label: 'You keep it here, and ask me before you share it.',
        picture: 'keep-here',
        reply: 'I ask you first, unless the law or a judge says I have to tell.',
        right: true,
      },
      {
        id: 'kids',
        label: 'You tell the other kids so they can be nice to me.',
        picture: 'tell-kids',
        reply: 'I would not do that. Let me show you again.',
        right: false,
      },
      {
        id: 'staff',
        label: 'You tell all the staff so they know about me.',
        picture: 'tell-staff',
        reply: 'I only share when I must, or when you say I can. Let me show you again.',
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
    text: 'What is one thing I would have to tell someone?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'hurt',
        label: 'Someone here is hurting me.',
        picture: 'hurt-heart',
        reply: 'I would get help, and I would try to tell you first.',
        right: true,
      },
      {
        id: 'friend',
        label: 'I got mad at my friend today.',
        picture: 'friends-mad',
        reply: 'That can stay between us. Let us look at the list again.',
        right: false,
      },
      {
        id: 'food',
        label: 'I do not like the food here.',
        picture: 'food',
        reply: 'That can stay between us, unless you want help. Let us look at the list again.',
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
    text: [{ words: 'The office asks for my notes.', needs: 'office' }, { words: 'The people in charge ask for my notes.', needs: 'noOffice' }, 'What will I do?'],
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'try',
        label: 'You try to keep the private ones out of it.',
        picture: 'speak-up',
        reply: 'I will try. I can’t promise.',
        right: true,
      },
      {
        id: 'always',
        label: 'You can always stop them from getting your notes.',
        picture: 'stop-the-office',
        reply: 'I wish I could. I will try, but I can’t promise. Let me show you again.',
        right: false,
      },
      {
        id: 'give',
        label: 'You give them all the notes at once.',
        picture: 'give-all',
        reply: 'I would speak up first. Let me show you again.',
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
    text: 'If I ask something and you do not want to answer, what happens?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'skip',
        label: 'I can skip it, and you won’t be upset.',
        picture: 'skip-stop',
        reply: 'You choose what to say.',
        right: true,
      },
      {
        id: 'must',
        label: 'I have to answer, because you are the grown-up.',
        picture: 'must-talk',
        reply: 'You do not have to. You choose what to say. Let me show you again.',
        right: false,
      },
      {
        id: 'longer',
        label: 'I will have to stay here longer if I skip.',
        picture: 'long-stay',
        reply: 'A skip is not trouble. I will not write it as trouble. I will not ask that you stay longer. Let me show you again.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'We can talk', saidBack: 'OK. We will go at your speed.', picture: 'answer-talk' },
  { code: 'question', label: 'I have a question', saidBack: 'OK. Ask me. I will tell you the truth. If I do not know, I will say so.', picture: 'answer-question' },
  { code: 'unsure', label: 'I am not sure', saidBack: 'OK. We can talk about easy things for now.', picture: 'answer-unsure' },
  { code: 'later', label: 'Not today', saidBack: 'OK. We can try this next time.', picture: 'answer-later' },
  { code: 'stop', label: 'Stop here', saidBack: 'OK. We stop here. You can say stop any time.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 10 to 13. */
export const noticeB: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: 'What do you want to do now?', endStop: 'OK. We stop here. You can say stop any time.' },
};
