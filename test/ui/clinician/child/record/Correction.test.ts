import { expect, test } from 'vitest';
import { correctedTotal, correctionIn, totalFault } from '../../../../../src/ui/clinician/child/record/Correction.ts';

const range = { least: 0, most: 27 };

test('an addition says nothing of the total unless it is asked to', () => {
  expect(correctionIn({ text: 'Tired.' })).toEqual({ what: 'words', total: '' });
  expect(correctedTotal({ what: 'words', total: '9' })).toBeUndefined();
  expect(correctedTotal({ what: 'out', total: '9' })).toBeNull();
  expect(correctedTotal(correctionIn({ what: 'total', total: '9', text: 'Turned round.' }))).toBe(9);
});

test('a right total is a number in the instrument’s range', () => {
  expect(totalFault(range, { what: 'total', total: '' })).toBe('total');
  expect(totalFault(range, { what: 'total', total: '28' })).toBe('range');
  expect(totalFault(range, { what: 'total', total: '27' })).toBeNull();
  expect(totalFault(range, { what: 'out', total: '28' })).toBeNull();
});
