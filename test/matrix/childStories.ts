import type { LaterDay } from '../../src/core/Errand.ts';
import { coverPairs, everyCase, type Case } from './coverPairs.ts';
import { everything } from '../everything.ts';

/**
 * What can happen between a child and one request. answer: what she taps where she is asked. strike: what she takes out of the
 * summary. wayOut: how it ends. 'kept': she keeps her answer. 'missed': twice wrong on a key question. 'coerced': someone told her
 * to say yes. 'stop': she stops somewhere on the way. 'reload', 'kill': the tablet fails when her answer was said back and not
 * kept. 'unfinished': she changes it, and gives the tablet back as it is.
 */
export const factors = {
  band: ['A', 'B', 'C'],
  language: ['en', 'es'],
  answer: ['yes', 'no', 'unsure', 'later', 'stop'],
  strike: ['none', 'sentence', 'part', 'all'],
  wayOut: ['kept', 'missed', 'coerced', 'stop', 'reload', 'kill', 'unfinished'],
} as const;

export type ChildStory = Case<typeof factors>;

/** The youngest are not asked whether anyone told them; nobody can say yes to an empty page. */
function isPossible({ band, answer, strike, wayOut }: ChildStory): boolean {
  if (wayOut === 'coerced' && band === 'A') return false;
  const isAnswered = wayOut === 'kept' || wayOut === 'reload' || wayOut === 'kill' || wayOut === 'unfinished';
  return !(isAnswered && strike === 'all' && answer === 'yes');
}

export const everyStory: readonly ChildStory[] = everyCase(factors, isPossible);

/** Every two of them together. */
export const pairStories: readonly ChildStory[] = coverPairs(everyStory);

/** What a run tells: all of them, or every pair. */
export const storiesNow: readonly ChildStory[] = everything ? everyStory : pairStories;

/** Where she stops, in a story in which she does: each place comes up among the stories. */
export const stopPlaces = ['first', 'summary', 'question', 'cards', 'reply', 'answers', 'saidBack'] as const;
export type StopPlace = (typeof stopPlaces)[number];

export function stopPlaceOf({ answer, strike, band }: ChildStory): StopPlace {
  const turn = factors.answer.indexOf(answer) + factors.strike.indexOf(strike) + factors.band.indexOf(band);
  const places = strike === 'none' ? stopPlaces : stopPlaces.slice(2);
  // An answer that is not offered cannot be said back.
  const possible = strike === 'all' && answer === 'yes' ? places.filter((place) => place !== 'saidBack') : places;
  return possible[turn % possible.length] ?? 'first';
}

/** When she wants to be asked again, in a story in which she says later. */
export function dayOf({ band }: ChildStory): LaterDay {
  return band === 'A' ? 'tomorrow' : band === 'B' ? 'three' : 'week';
}

/** The summary of every story: three parts, one of two sentences. */
export const told = [
  { section: 'sessions', text: 'We have met once a week since May.', rendering: 'heard: we met' },
  { section: 'symptoms', text: 'At first she woke from nightmares.', rendering: 'heard: bad dreams' },
  { section: 'symptoms', text: 'She startles at loud sounds.', rendering: 'heard: loud sounds' },
  { section: 'plan', text: 'We go on each week.', rendering: 'heard: we go on' },
] as const;

/** What she takes out: places in `told`. */
export const struckIn: Readonly<Record<ChildStory['strike'], readonly number[]>> = { none: [], sentence: [0], part: [1, 2], all: [0, 1, 2, 3] };

/** The words that must have been signed, or null: no yes may have come of it. */
export function signedIn({ answer, strike, wayOut }: ChildStory): readonly string[] | null {
  if (wayOut !== 'kept' || answer !== 'yes') return null;
  return told.filter((_, place) => !struckIn[strike].includes(place)).map(({ text }) => text);
}

export function nameOf({ band, language, answer, strike, wayOut }: ChildStory): string {
  return `${band} ${language}, ${answer}, strikes ${strike}, ${wayOut}`;
}

/** Whether she comes to the last page; else the tablet is taken from her before. */
export function reachesItsEnd({ wayOut }: ChildStory): boolean {
  return wayOut !== 'reload' && wayOut !== 'kill' && wayOut !== 'unfinished';
}
