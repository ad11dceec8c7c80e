import { en } from '../../src/packs/practice/en.ts';

// Of the practice vault: nobody in it exists.
export const heron = en.children.heron.codeName;
export const fern = en.children.fern.codeName;

/** What she writes while the picture is taken. */
export const unfinished = `Drew the house again. Second time she left the door open and put herself outside it, close to the steps.

I did not ask why. She asked if I keep the drawing; I said she chooses. My own pull today was to hurry toward comfort. Noticed it when she turned the page over. Slower next time, and sit on the floor from the start.

To think about: what the open door is for. Not a sign to read yet. Wait for her to name it.`;

/** The second sentence of the summary that is composed, without what the hint was about; and the last as she hears it. */
export const reworded = 'Sleeps through on five nights of seven.';
export const heard = 'We go on meeting each week, and you call your aunt in the morning.';
/** What the child takes out. */
export const struck = 'You sleep better than in the beginning.';
