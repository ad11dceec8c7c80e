import { expect, test } from 'vitest';
import type { Fate } from '../../../../src/ui/clinician/ledger/consentsIn.ts';
import { isHandedOut, Receipt } from '../../../../src/ui/clinician/ledger/Receipt.tsx';
import { inHouse } from '../inHouse.tsx';
import { acts, linesOf, start } from './someLedger.ts';

const line = linesOf(acts.handedOut).find(isHandedOut)!;
const receipt = (fate: Fate) => inHouse(
  <Receipt line={line} names={{ child: () => 'Blue Heron', consent: () => ({ given: acts.consentGiven, at: start, fate }) }} takesFocus={false} />,
).text;

test('a receipt says what went to whom and what for, and of a yes taken back only where it had gone', () => {
  for (const words of ['Ms. Rivera', 'a hearing', 'One summary, one time']) expect(receipt('handedOut')).toContain(words);
  expect(receipt('handedOut')).not.toContain('taken back');
  expect(receipt('recalled')).toContain('Since then The yes was taken back. No more of it leaves.');
});
