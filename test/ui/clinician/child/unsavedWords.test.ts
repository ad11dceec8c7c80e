import { expect, test } from 'vitest';
import { asId, type ChildId } from '../../../../src/core/Id.ts';
import { unsavedWords } from '../../../../src/ui/clinician/child/unsavedWords.ts';

const one = asId<ChildId>('1'.repeat(32));
const other = asId<ChildId>('2'.repeat(32));
const slot = { wing: 'private', of: 'note' } as const;

test('words wait for their own child and slot until they are forgotten', () => {
  unsavedWords.keep(one, slot, 'words');
  expect(unsavedWords.find(other, slot)).toBeNull();
  expect(unsavedWords.find(one, { wing: 'record', of: 'session' })).toBeNull();
  expect(unsavedWords.find(one, { ...slot })).toBe('words');
  unsavedWords.forget(one, slot);
  expect(unsavedWords.find(one, slot)).toBeNull();
});
