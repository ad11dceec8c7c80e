import * as fc from 'fast-check';
import { everyFacts as combined } from '../../../scripts/pack/everyFacts.ts';
import type { WalkFacts } from '../../../src/core/Walk.ts';

/** A request as it is usually filled: with every fact there is. */
export const someFacts: WalkFacts & { readonly request: NonNullable<WalkFacts['request']> } = {
  clinician: 'Ana',
  office: 'ORR',
  noCostConfirmed: true,
  independent: true,
  request: {
    who: 'Ms. Rivera',
    whoRole: 'your lawyer',
    why: 'It may help the judge hear what you need.',
    authorizer: 'your aunt',
    wait: 'Friday at 3',
    expiry: 'August 9',
  },
};

/** Every combination of what a facility and a request may leave open. */
export const everyFacts: readonly WalkFacts[] = combined({ facts: someFacts });

/** Any words a person might type, with letters, braces and marks of the end of a sentence, but not blank. */
export const someWords = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('Ms. Rivera', 'your lawyer', '{WHO}', 'Rivera Jr.', 'a {b} c', 'السيدة ريفيرا'),
).filter((words) => words.trim() !== '');

/** Any facts at all that have everything a walkthrough may say. */
export const anyFacts: fc.Arbitrary<WalkFacts> = fc.record({
  clinician: someWords,
  office: fc.oneof(someWords, fc.constant('')),
  noCostConfirmed: fc.boolean(),
  independent: fc.boolean(),
  request: fc.record({
    who: someWords, whoRole: someWords, why: someWords, authorizer: fc.option(someWords), wait: someWords, expiry: someWords,
  }),
});
