import { expect, test } from 'vitest';
import { plainWords } from '../../../../src/ui/clinician/child/plainWords.ts';

test('an adult reads the first of each variant, and dots for what is filled in', () => {
  expect(plainWords('Who will get the page?')).toBe('Who will get the page?');
  expect(plainWords('Could someone other than {WHO} see it?')).toBe('Could someone other than … see it?');
  expect(plainWords([{ words: 'The office asks.', needs: 'office' }, { words: 'They ask.', needs: 'noOffice' }, 'What then?'])).toBe('The office asks. What then?');
});
