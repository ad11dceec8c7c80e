import { expect, test } from 'vitest';
import { ledgerFilter } from '../../../../src/ui/clinician/ledger/ledgerFilter.ts';
import { acts, fern, heron, linesOf } from './someLedger.ts';

const lines = linesOf(...Object.values(acts));
const kinds = (wanted: Parameters<typeof ledgerFilter>[1]) => ledgerFilter(lines, wanted).map(({ act }) => act.act);

test('newest first, and nothing left out', () => {
  expect(kinds({ child: null, left: false })).toEqual(Object.keys(acts).reverse());
});

test('only what left', () => {
  expect(kinds({ child: null, left: true })).toEqual(['copyGiven', 'handedOutBefore', 'handedOut']);
  expect(kinds({ child: fern, left: true })).toEqual([]);
});

test('only one child, what may be about this child, and no line about no child', () => {
  expect(kinds({ child: fern, left: false })).toEqual(['errandLost', 'holdLifted', 'childShredded', 'childOpened']);
  expect(kinds({ child: heron, left: false })).not.toContain('unlocked');
});
