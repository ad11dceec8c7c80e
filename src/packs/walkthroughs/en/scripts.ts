import type { Scripts } from '../WalkthroughPack.ts';

const tellMeBack = 'Tell me what I am going to do next, so I know I said it well.';

const cancelled = {
  takeBackNotSent: ['OK.', 'It is cancelled.', 'I won’t send it.'],
  takeBackSent: [
    'That copy is already out, and I can’t pull it back.',
    'I will send no more, and I will ask them to delete it.',
    'They may say no.',
  ],
} as const;

/** What is said to a child of 6 to 9 outside a walkthrough. */
export const scriptsA: Scripts = {
  tellMeBack: 'Tell me what I will do next. Then I know if I said it well.',
  haveToTell: [
    'You told me a big thing.',
    'It is one of the things I must tell.',
    'You did not do wrong.',
    'I will call a helper.',
    'I will say just this: {FACT}.',
    'Do you want to sit with me, or draw?',
  ],
  takeBackNotSent: ['You want to stop?', 'OK.', 'I stop it now.'],
  takeBackSent: ['That one is gone.', 'I can not get it back.', 'I will not send more.', 'I will ask them to throw it out.', 'They may say no.'],
};

/** What is said to a child of 10 to 13 outside a walkthrough. */
export const scriptsB: Scripts = {
  tellMeBack,
  ...cancelled,
  haveToTell: [
    'What you told me is one of the things I have to pass on.',
    'You are not in trouble.',
    'I will call {WHO}.',
    'I plan to say: {FACT}.',
    'Is there a word you want to change?',
    'You can be with me or wait next door.',
  ],
};

/** What is said to a teen of 14 to 17 outside a walkthrough. */
export const scriptsC: Scripts = {
  tellMeBack,
  ...cancelled,
  haveToTell: [
    'I have to report this part, and I want you to hear it from me first.',
    'You did not do wrong by telling me.',
    'I will tell {WHO} only this: {FACT}.',
    'You can help with the words, be there, or not.',
    'Then we make a plan for how to stay safe today.',
  ],
};
