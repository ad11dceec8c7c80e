import type { CopyWords } from '../WalkthroughPack.ts';

/** Asked of a child of 6 to 9 after a yes. */
export const copyA: CopyWords = {
  text: 'Do you want this page too?',
  paper: { label: 'Yes, on paper.', picture: 'your-copy', saidBack: 'OK. I will print it for you.' },
  keep: { label: 'Yes, but you keep it.', picture: 'kept-for-you', saidBack: 'OK. I keep it. You can see it when you ask.' },
  none: { label: 'No, not now.', picture: 'no-copy', saidBack: 'OK. You can ask for it when you want.' },
  where: 'Think who could find the paper. Do you have a good place for it?',
  safe: { label: 'Yes, I have a good place.', picture: 'safe-place', saidBack: 'OK. I will print it for you.' },
  notSafe: { label: 'No, you keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I keep it. You can see it when you ask.' },
};

/** Asked of a child of 10 to 13 after a yes. */
export const copyB: CopyWords = {
  text: 'Do you want a copy of this summary?',
  paper: { label: 'Yes, on paper.', picture: 'your-copy', saidBack: 'OK. I will print it and give it to you.' },
  keep: { label: 'Yes, but keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I will keep it. You can see it any time you ask.' },
  none: { label: 'No, not now.', picture: 'no-copy', saidBack: 'OK. You can still ask for one later.' },
  where: 'Think of who might read the paper. Do you have a safe place for it?',
  safe: { label: 'Yes, I have a safe place.', picture: 'safe-place', saidBack: 'OK. I will print it and give it to you.' },
  notSafe: { label: 'No, keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I will keep it. You can see it any time you ask.' },
};

/** Asked of a teen of 14 to 17 after a yes. */
export const copyC: CopyWords = {
  ...copyB,
  where: 'Think about who could read it where you keep it. Do you have a safe place for it?',
};
