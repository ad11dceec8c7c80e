import { expect, test } from 'vitest';
import { countWords } from '../../../../../src/ui/clinician/child/note/countWords.ts';

test.each([['', 0], ['  \n ', 0], ['one', 1], [' two  words\n', 2], ['It’s K’iche’ — here', 4]])('%j', (text, count) => {
  expect(countWords(text)).toBe(count);
});
