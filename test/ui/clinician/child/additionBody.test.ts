import { expect, test } from 'vitest';
import { additionBody, isBlankAddition } from '../../../../src/ui/clinician/child/additionBody.ts';

test('an addition is kept while anything was typed: a total that comes before its reason, too', () => {
  expect(additionBody({ text: ' \n', more: {} })).toBeNull();
  expect(additionBody({ text: '', more: { what: 'total', total: ' ' } })).toBeNull();
  expect(additionBody({ text: 'x', more: {} })).toBe('{"text":"x"}');
  expect(additionBody({ text: '', more: { what: 'total', total: '21' } })).toBe('{"what":"total","total":"21","text":""}');
});

test('of one that was emptied the way back is kept, until its page is left', () => {
  const emptied = { text: '', more: { history: { back: [[0, 0, 0, 'x']], forth: [] } } };
  expect(additionBody(emptied)).not.toBeNull();
  expect(isBlankAddition(emptied)).toBe(true);
});
