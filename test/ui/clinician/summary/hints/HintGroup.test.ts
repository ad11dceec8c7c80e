import { expect, test } from 'vitest';
import { findHints } from '../../../../../src/packs/hints/findHints.ts';
import { groupHints } from '../../../../../src/ui/clinician/summary/hints/HintGroup.ts';

const grouped = (text: string) => groupHints(text, findHints(text)).map(({ kind, words }) => [kind, ...words]);

test('what is of one kind is said once, in the order of the text, each word once', () => {
  expect(grouped('The gang, the pandilla and the gang took his knife and his brother.')).toEqual([['gang', 'gang', 'pandilla'], ['weapon', 'knife'], ['otherPerson', 'his brother']]);
});

test('a quotation stands without its marks, and a long one is cut', () => {
  expect(grouped('She said, “I want to go,” and left.')).toEqual([['quote', 'I want to go']]);
  const [[, said = ''] = []] = grouped(`He says “${'I want to go home. '.repeat(9)}”`);
  expect(said.endsWith('…')).toBe(true);
  expect(said.length).toBeLessThan(60);
});
