import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'A-N1',
    title: 'Who I am',
    picture: 'two-chairs',
    sentences: [
      'Hi.',
      'My name is {CLINICIAN}.',
      'I talk and play with kids here.',
      'I want to help you feel safe.',
      'You are not in trouble.',
    ],
  },
  {
    id: 'A-N2',
    title: 'Two kinds of notes',
    picture: 'book-and-page',
    sentences: [
      'I have a book with a lock.',
      'It helps me think how to help you.',
      'I also have one short page.',
      'It says when we met and how you feel.',
    ],
  },
  {
    id: 'A-N3',
    title: 'What stays here',
    picture: 'umbrella',
    sentences: [
      'Most things you tell me stay with me.',
      'I do not tell the other kids.',
      'I do not tell them just to chat.',
      'If I want to share, I ask you first.',
    ],
  },
  {
    id: 'A-N4',
    title: 'What I must tell',
    picture: 'helping-hand',
    sentences: [
      'Some things I must tell.',
      'I must tell if someone hurts you, or did before.',
      'I must tell if you want to hurt your own body.',
      'I must tell if you want to hurt someone.',
      'I must tell if another kid is being hurt.',
      'I tell to help keep you safe.',
    ],
  },
  {
    id: 'A-N5',
    title: 'A judge',
    picture: 'judge',
    sentences: [
      'A judge works in a big room called a court.',
      'A judge can say I have to tell.',
      'I will ask to keep our talks just for us.',
      'The judge may still say I must.',
    ],
  },
  {
    id: 'A-N6',
    title: 'This house',
    picture: 'house-drawer',
    sentences: [
      'The people who run this house keep a file on you.',
      'They may show it to more people.',
      'They may ask for my notes.',
      'I will ask them to leave my locked book with me.',
      'I can not be sure they will say yes.',
      'Other grown-ups here write things too, by their own rules.',
    ],
  },
  {
    id: 'A-N7',
    title: 'You hear it first',
    picture: 'ear-bubble',
    sentences: [
      'If I have to tell, I will try to tell you first.',
      'Sometimes I can not.',
      'I will say who I will tell.',
      'I will say what I will say.',
      'We can think of the words.',
    ],
  },
  {
    id: 'A-N8',
    title: 'You choose',
    picture: 'four-choices',
    sentences: [
      'You choose what to tell me.',
      'You can say “skip.”',
      'You can say “stop.”',
      'You can just play or draw.',
      'I will not be mad.',
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
    text: 'If you tell me about a bad dream, what do I do?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'here',
        label: 'You keep it here.',
        picture: 'keep-here',
        reply: 'Most of the time it stays with me.',
        right: true,
      },
      {
        id: 'kids',
        label: 'You tell all the kids.',
        picture: 'tell-kids',
        reply: 'I do not tell the kids. Let me show you again.',
        right: false,
      },
      {
        id: 'wall',
        label: 'You put it on the wall.',
        picture: 'on-the-wall',
        reply: 'I do not put it up for all to see. Let me show you again.',
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
    text: 'If someone hits you and you tell me, what do I do?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'help',
        label: 'You get help from a grown-up.',
        picture: 'grown-up-helps',
        reply: 'I get help to keep you safe.',
        right: true,
      },
      {
        id: 'secret',
        label: 'You keep it a secret for me.',
        picture: 'hush',
        reply: 'I can not keep that one. I must get help. Let me show you again.',
        right: false,
      },
      {
        id: 'mad',
        label: 'You get mad at me for telling.',
        picture: 'upset-grown-up',
        reply: 'I will not be mad. It is good to tell. Let me show you again.',
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
    text: 'If you do not want to tell me, what can you do?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'skip',
        label: 'I can say “skip” or “stop.”',
        picture: 'skip-stop',
        reply: 'You choose what to tell me.',
        right: true,
      },
      {
        id: 'tell',
        label: 'I have to tell you anyway.',
        picture: 'must-talk',
        reply: 'You do not have to. You choose. Let me show you again.',
        right: false,
      },
      {
        id: 'away',
        label: 'I can not come here any more.',
        picture: 'shut-out',
        reply: 'You can skip a thing and still come. Let me show you again.',
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
    text: 'If a judge says I have to tell, what can I do?',
    invitation: 'Say it, draw it, or point.',
    options: [
      {
        id: 'ask',
        label: 'You can ask the judge not to.',
        picture: 'ask-judge',
        reply: 'I will ask to keep it here. I can not be sure.',
        right: true,
      },
      {
        id: 'hide',
        label: 'You can hide the book.',
        picture: 'hide-book',
        reply: 'I can not hide it. I can ask. Let me show you again.',
        right: false,
      },
      {
        id: 'never',
        label: 'Nothing. A judge can not ask that.',
        picture: 'judge-not-asking',
        reply: 'A judge can ask. Let me show you again.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'We can talk', saidBack: 'OK. We go at your speed.', picture: 'answer-talk' },
  { code: 'question', label: 'I have a question', saidBack: 'OK. Ask me. There are no bad things to ask.', picture: 'answer-question' },
  { code: 'unsure', label: 'I am not sure', saidBack: 'OK. We can play and look at this next time.', picture: 'answer-unsure' },
  { code: 'later', label: 'Not today', saidBack: 'OK. We can just play or sit.', picture: 'answer-later' },
  { code: 'stop', label: 'Stop here', saidBack: 'OK. We stop now. You can say stop any time.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 6 to 9. */
export const noticeA: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: 'What do you want to do now?', endStop: 'OK. We stop now. You can say stop any time.' },
};
