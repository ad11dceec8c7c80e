import { expect, test } from 'vitest';
import { asId, type ChildId, type VaultId } from '../../../../src/core/Id.ts';
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

test('and for their own vault: another that is opened on this page finds none, nor takes any away', () => {
  const [mine, hers] = [asId<VaultId>('a'.repeat(32)), asId<VaultId>('b'.repeat(32))];
  unsavedWords.openFor(mine);
  unsavedWords.keep(one, slot, 'my words');
  unsavedWords.openFor(hers);
  expect(unsavedWords.find(one, slot)).toBeNull();
  unsavedWords.keep(one, slot, 'her words');
  unsavedWords.forget(one, slot);
  unsavedWords.openFor(mine);
  expect(unsavedWords.find(one, slot)).toBe('my words');
  unsavedWords.forget(one, slot);
});
