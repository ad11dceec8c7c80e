import { expect, test } from 'vitest';
import { phraseAt } from '../../../../../src/ui/clinician/child/note/phraseAt.ts';

test.each([
  [';sx', { short: 'sx', ended: '', units: 3 }],
  ['She ;SX ', { short: 'SX', ended: ' ', units: 4 }],
  ['(;n\u0303 ', { short: 'n\u0303', ended: ' ', units: 4 }],
  ['She ;', { short: '', ended: '', units: 1 }],
  ['She; ', null],
  ['She; then', null],
  ['she;sx', null],
  [';; ', null],
  [';sx  ', null],
  ['; sx', null],
  [';thirteensigns', null],
  ['', null],
])('%j', (before, found) => {
  expect(phraseAt(before)).toEqual(found);
});
