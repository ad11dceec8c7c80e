import type { ChildCard, FacilityKnown, SessionHeld, SummaryWritten } from '../../test/story/driver.ts';

// Nobody in here exists.

export const facility: FacilityKnown = {
  clinician: 'Ms. Alba', runBy: 'Casa Tres Puertas', office: '', independent: true, reportLine: '800 555 0142',
  noCost: { by: 'The director, by letter', on: '2026-03-02' },
};

export const heron = 'Blue Heron';
export const fern = 'Small Fern';
export const owl = 'Night Owl';

export const children: readonly ChildCard[] = [
  { codeName: heron, ages: '10 to 13', language: 'English', picture: 'Heron' },
  { codeName: fern, ages: '14 to 17', language: 'English', picture: 'Fern' },
  { codeName: owl, ages: '14 to 17', language: 'Q’eqchi’', picture: 'Owl', interpreter: true },
  { codeName: 'River Stone', ages: '10 to 13', language: 'Mam', picture: 'Stones', interpreter: true },
  { codeName: 'Morning Star', ages: '6 to 9', language: 'K’iche’', picture: 'Star', interpreter: true },
];

/** Comes last: her notice is still to be given. */
export const kite: ChildCard = { codeName: 'Paper Kite', ages: '6 to 9', language: 'Spanish', picture: 'Kite' };

export type Week = { readonly session: SessionHeld; readonly note: { readonly title: string; readonly text: string }; readonly progress?: string };

const hour: SessionHeld = { started: '11:00', stopped: '11:50', how: 'Play-based' };

/** Blue Heron's weeks, oldest first. */
export const weeks: readonly Week[] = [
  { session: { ...hour, how: 'Individual' }, note: { title: 'First hour', text: 'Sat by the door. Looked at every pencil before she took one.' } },
  { session: hour, note: { title: 'The house', text: 'Drew a house with the door shut and nobody outside. I said only what colors I saw.' }, progress: 'Trouble falling asleep. Startles at loud doors. Eats with one friend.' },
  { session: { ...hour, stopped: '11:45', how: 'Art-based' }, note: { title: 'A thought after supervision', text: 'I hurry toward comfort. Let the quiet be hers.' } },
  { session: hour, note: { title: 'The house, again', text: 'The door is open this time. She laughed at my cat that looks like a potato.' }, progress: 'Falls asleep sooner, four nights of seven. Back in class each day. Plan: weekly sessions, bedtime steps with night staff.' },
];

/** What she writes while the picture is taken. */
export const unfinished = `Drew the house again. Second time she left the door open and put herself outside it, close to the steps.

I did not ask why. She asked if I keep the drawing; I said she chooses. My own pull today was to hurry toward comfort. Noticed it when she turned the page over. Slower next time, and sit on the floor from the start.

To think about: what the open door is for. Not a sign to read yet. Wait for her to name it.`;

const rivera = { kind: 'Lawyer', name: 'Ms. Rivera' } as const;
const signed = {
  vouched: { by: 'You', who: 'Ms. Alba' },
  signer: { who: 'No one else', basis: 'Counsel, 2 March: a child of this age may decide alone here.' },
} as const;

/** What went out some weeks ago. */
export const sent: SummaryWritten = {
  to: rivera, purpose: 'The first hearing', why: 'A judge wants to know how you are.', ...signed,
  sentences: [{ section: 'Dates and sessions', text: 'We have met twice, each time for 50 minutes.', heard: 'We have met two times.' }],
};

/** What is composed while the picture is taken, hints and all. */
export const composed: SummaryWritten = {
  to: rivera, purpose: 'Support at the second hearing', why: 'A judge wants to know how you are.', ...signed,
  sentences: [
    { section: 'Dates and sessions', text: 'Four weekly sessions, each about 50 minutes.', heard: 'We met four times, once a week.' },
    { section: 'Symptoms seen', text: 'Falls asleep sooner now. She said, “I still hear my brother shout.”', heard: 'You sleep better than in spring.' },
    { section: 'Daily life', text: 'Attends class each day and eats with friends.', heard: 'You go to class each day and eat with your friends.' },
    { section: 'Plan', text: 'Weekly sessions go on. Bedtime steps are in place.', heard: 'We go on meeting each week.' },
  ],
};

/** The second sentence, without what the hint was about. */
export const reworded = 'Falls asleep sooner now, four nights of seven.';

/** Small Fern's, who says yes. */
export const waiting: SummaryWritten = {
  to: { kind: 'Next clinician', name: 'Dr. Osei' }, purpose: 'Therapy goes on in another house', why: 'They want to help you well from the first day.', ...signed,
  sentences: [
    { section: 'Dates and sessions', text: 'Weekly sessions since spring.', heard: 'We met each week since spring.' },
    { section: 'Plan', text: 'Art works better than talk at the start.', heard: 'Drawing first helps you.' },
  ],
};
