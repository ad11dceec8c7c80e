import { expect, test } from 'vitest';
import { problemsOfNames } from '../../../../src/ui/clinician/shares/problemsOfNames.ts';

test('each of the three needs a name, and another than those before it', () => {
  expect(problemsOfNames(['Ms. Oak', 'Mr. Elm', 'Dr. Ash'])).toEqual([null, null, null]);
  expect(problemsOfNames(['', ' \t', 'Dr. Ash'])).toEqual(['empty', 'empty', null]);
  expect(problemsOfNames(['Ms. Oak', ' ms.  oak ', 'MS. OAK'])).toEqual([null, 'twice', 'twice']);
  expect(problemsOfNames(['Ms. Oak', 'Mr. Elm', 'Mr. Elm'])).toEqual([null, null, 'twice']);
});
