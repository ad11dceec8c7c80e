import type { CopyWords } from '../WalkthroughPack.ts';

/** Asked of a child of 6 to 9 after a yes. */
export const copyA: CopyWords = {
  text: 'Do you want this page too?',
  paper: { label: 'Yes, on paper.', picture: 'your-copy', saidBack: 'OK. I will print it for you.' },
  keep: { label: 'You keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I keep it. You can see it when you ask.' },
  none: { label: 'No.', picture: 'no-copy', saidBack: 'OK. You can ask for it when you want.' },
  where: 'Who could find the paper? Would that be OK?',
  safe: { label: 'I have a good place for it.', picture: 'safe-place', saidBack: 'OK. I will print it for you.' },
  notSafe: { label: 'You keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I keep it. You can see it when you ask.' },
};

/** Asked of a child of 10 to 13 after a yes. */
export const copyB: CopyWords = {
  text: 'Do you want a copy of what you said yes to?',
  paper: { label: 'Yes, on paper.', picture: 'your-copy', saidBack: 'OK. I will print it and give it to you.' },
  keep: { label: 'Keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I will keep it. You can see it any time you ask.' },
  none: { label: 'No copy.', picture: 'no-copy', saidBack: 'OK. You can still ask for one later.' },
  where: 'Think of where the paper would be. Who might read it there?',
  safe: { label: 'I have a safe place for it.', picture: 'safe-place', saidBack: 'OK. I will print it and give it to you.' },
  notSafe: { label: 'Keep it for me.', picture: 'kept-for-you', saidBack: 'OK. I will keep it. You can see it any time you ask.' },
};

/** Asked of a teen of 14 to 17 after a yes. */
export const copyC: CopyWords = {
  ...copyB,
  text: 'Do you want a copy of what you agreed to?',
  where: 'Think about where you would keep it, and who could read it there.',
};
