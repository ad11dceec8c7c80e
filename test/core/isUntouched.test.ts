import { expect, test } from 'vitest';
import { asId } from '../../src/core/Id.ts';
import type { Summary } from '../../src/core/Summary.ts';
import { isUntouched } from '../../src/core/isUntouched.ts';

const fresh: Summary = {
  id: asId('0'.repeat(32)), recipient: null, purpose: '', why: ' ', language: 'en', sentences: [], attested: null, signer: null, lasts: 30,
};
const sentence = { id: asId('1'.repeat(32)), section: 'plan', text: '', rendering: '' } as const satisfies Summary['sentences'][number];

test('A summary just made is untouched, also with an empty line in it', () => {
  expect(isUntouched(fresh)).toBe(true);
  expect(isUntouched({ ...fresh, sentences: [sentence] })).toBe(true);
});

test('One thing chosen or typed touches it', () => {
  const touched: Partial<Summary>[] = [
    { purpose: 'school' }, { why: 'to help' }, { recipient: asId('2'.repeat(32)) }, { signer: { kind: 'noOne', basis: '' } },
    { attested: { by: 'clinician', who: '' } }, { sentences: [{ ...sentence, text: 'a' }] }, { sentences: [{ ...sentence, rendering: 'b' }] },
  ];
  for (const change of touched) expect(isUntouched({ ...fresh, ...change })).toBe(false);
});
