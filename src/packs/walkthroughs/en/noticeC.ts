import type { NoticeAnswer } from '../../../core/Notice.ts';
import type { Answer, Question, Walkthrough, WalkthroughScreen } from '../WalkthroughPack.ts';

const screens: readonly WalkthroughScreen[] = [
  {
    id: 'C-N1',
    title: 'Who I am',
    picture: 'name-card',
    sentences: [
      'Hi, I’m {CLINICIAN}, and I’m a counselor.',
      'I am here for your health.',
      { words: 'I do not work for ICE or for the court, and I am not your lawyer.', needs: 'independent' },
      { words: 'I am not your lawyer.', needs: 'notIndependent' },
      'You are not in trouble for seeing me.',
    ],
  },
  {
    id: 'C-N2',
    title: 'Two kinds of notes',
    picture: 'book-and-page',
    sentences: [
      'I keep two kinds of notes.',
      'My private notes are where I think about how to help you.',
      'They are locked with a key that only I hold.',
      'I also keep basic facts, like the dates we met, your goals, and how you are doing.',
      'A summary is made from those facts.',
    ],
  },
  {
    id: 'C-N3',
    title: 'What stays private',
    picture: 'closed-door',
    sentences: [
      'Most of what you tell me stays private.',
      'I don’t share it with other teens, staff, or your family just because they ask.',
      'If I think it would help to share something, I will ask you first.',
    ],
  },
  {
    id: 'C-N4',
    title: 'When I may have to tell',
    picture: 'four-must-tell',
    sentences: [
      'There are times when the law makes me tell someone.',
      'One is if a child or teen is being hurt, or may have been hurt.',
      'One is if you might seriously hurt yourself.',
      'One is if you might seriously hurt someone else.',
      'When this happens I tell only what is needed to keep people safe.',
    ],
  },
  {
    id: 'C-N5',
    title: 'Courts and judges',
    picture: 'judge',
    sentences: [
      'A lawyer or an officer can ask for my notes about you.',
      'I do not have to say yes just because they ask.',
      'I would ask for legal help and fight to keep them private.',
      'But if a judge orders it, I may have to share what the order says.',
    ],
  },
  {
    id: 'C-N6',
    title: 'This shelter and the government',
    picture: 'office-file',
    sentences: [
      { words: 'This shelter works for a government office called {OFFICE}.', needs: 'office' },
      { words: 'That office has a file on you, and it can ask for papers from the shelter.', needs: 'office' },
      { words: 'This shelter may work for a government office.', needs: 'noOffice' },
      { words: 'The shelter has a file on you, and an office may be able to ask for papers from it.', needs: 'noOffice' },
      'The basic facts I keep may be in that file.',
      { words: 'Other offices may see it, and that can include ICE.', needs: 'office' },
      { words: 'Other offices may be able to see it too.', needs: 'noOffice' },
      'I will push to keep my private notes out of that file.',
      'I can’t promise that will always work, and I won’t tell you that it will.',
    ],
  },
  {
    id: 'C-N7',
    title: 'What has gone wrong before',
    picture: 'history-page',
    sentences: [
      'In the past, some notes from therapy were used against a teen in court.',
      'Many people said that was wrong.',
      'That is why I am telling you all this now.',
      'If you worry that something could affect your case, you can talk to a lawyer before you tell me or anyone here.',
      'If you have no lawyer, ask me how to find one.',
    ],
  },
  {
    id: 'C-N8',
    title: 'Other staff have other rules',
    picture: 'three-badges',
    sentences: [
      'Case workers, teachers, and youth care staff write reports too.',
      'Their reports can go in your file, and their rules about privacy are not the same as mine.',
      'You can ask any adult here, “Who will see this if I tell you?”',
    ],
  },
  {
    id: 'C-N9',
    title: 'You hear it first',
    picture: 'ear-bubble',
    sentences: [
      'If I have to share something, I will try to tell you before I do it.',
      'I’ll tell you who, what, and why, and you can help with the words.',
      'I might not wait if waiting could put someone in danger, or if I am not allowed to tell you.',
    ],
  },
  {
    id: 'C-N10',
    title: 'You are in charge of your story',
    picture: 'skip-later-stop',
    sentences: [
      'You decide what to tell me and when.',
      'You can say “skip,” “later,” or “stop,” and you do not have to give a reason.',
      'You can ask me what I have written.',
      'Saying less will not get you in trouble with me.',
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
    text: 'What stays between us, and what might not?',
    invitation: 'Tell me in your own words first.',
    forClinician: 'Open answer first. Then these, if it helps.',
    options: [
      {
        id: 'most',
        label: 'Most things. A danger or a judge can change that.',
        picture: 'keep-here',
        reply: 'Most things stay private. If someone is in danger, or a judge orders it, I may have to tell.',
        right: true,
      },
      {
        id: 'never',
        label: 'All of it. Nothing I say can ever leave this room.',
        picture: 'kept-in-jar',
        reply: 'I wish I could promise that, but I can’t. Let me go over it again.',
        right: false,
      },
      {
        id: 'office',
        label: [{ words: 'None of it. You tell the office all that I say.', needs: 'office' }, { words: 'None of it. You tell the shelter all that I say.', needs: 'noOffice' }],
        picture: 'give-all',
        reply: 'I don’t. Let me explain what I write and what I keep.',
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
    text: 'If a friend tells you that an adult touched her, and you tell me, what do I do?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'report',
        label: 'You have to report it, and try to tell me first.',
        picture: 'grown-up-helps-teen',
        reply: 'I would try to keep you part of it.',
        right: true,
      },
      {
        id: 'secret',
        label: 'You keep it a secret, as long as I ask you to.',
        picture: 'hush',
        reply: 'That is one I can’t keep. Let me explain why.',
        right: false,
      },
      {
        id: 'blame',
        label: 'You report me, because I talked about my friend.',
        picture: 'blame',
        reply: 'You would not be in trouble with me. Let me explain.',
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
    text: 'If an officer asks for my notes about you, and no judge says I must, what do I do?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'speak',
        label: 'You don’t just hand them over. You get legal help.',
        picture: 'speak-up',
        reply: 'And I would try to let you know, and your lawyer if you have one.',
        right: true,
      },
      {
        id: 'give',
        label: 'You have to hand over all of them right away.',
        picture: 'give-all',
        reply: 'Asking is not the same as a judge’s order. Let me explain.',
        right: false,
      },
      {
        id: 'bin',
        label: 'You throw the notes away so there is nothing to get.',
        picture: 'notes-in-bin',
        reply: 'I am not allowed to do that, and it could hurt you. Let me explain.',
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
    text: 'If you are not sure whether telling me something could hurt your case, what can you do?',
    invitation: 'Tell me in your own words first.',
    options: [
      {
        id: 'wait',
        label: 'I can wait and ask a lawyer first.',
        picture: 'ask-lawyer',
        reply: 'That is always OK.',
        right: true,
      },
      {
        id: 'must',
        label: 'I have to tell you, because this is therapy.',
        picture: 'must-talk-teen',
        reply: 'You never have to. You choose.',
        right: false,
      },
      {
        id: 'sign',
        label: 'I can only tell you if I sign a paper.',
        picture: 'sign-first',
        reply: 'There is no paper for that. You can talk, or wait, or skip it.',
        right: false,
      },
    ],
  },
];

const answers: readonly Answer<NoticeAnswer>[] = [
  { code: 'ok', label: 'We can go on', saidBack: 'OK. We will go at your pace.', picture: 'answer-talk' },
  { code: 'question', label: 'I have questions', saidBack: 'OK. Ask me. If I don’t know, I will say so.', picture: 'answer-question' },
  { code: 'unsure', label: 'I am not sure I trust this', saidBack: 'OK. You do not have to trust me yet. We can talk about easy things.', picture: 'answer-unsure' },
  { code: 'later', label: 'Not today', saidBack: 'OK. We can come back to it another day.', picture: 'answer-later' },
  { code: 'stop', label: 'Stop here', saidBack: 'OK. We stop here. You can say stop any time.', picture: 'answer-stop' },
];

/** The limits of confidentiality, told to a child of 14 to 17. */
export const noticeC: Walkthrough<NoticeAnswer> = {
  screens,
  questions,
  answers,
  words: { whatDoYouWant: 'What do you want to do now?', endStop: 'OK. We stop here. You can say stop any time.' },
};
