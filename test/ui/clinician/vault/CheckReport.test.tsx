import { expect, test } from 'vitest';
import type { VaultCheck } from '../../../../src/bridge/VaultCheck.ts';
import { asId, type ChildId } from '../../../../src/core/Id.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { CheckReport } from '../../../../src/ui/clinician/vault/CheckReport.tsx';
import { inHouse } from '../inHouse.tsx';

const may = asInstant(Date.UTC(2026, 4, 3, 12));
const child = asId<ChildId>('a'.repeat(32));
const whole: VaultCheck = {
  children: 2, entries: 41, volumes: 1, drafts: 0, rows: 12, damaged: [], damagedDrafts: 0, recordings: 0, damagedRecordings: 0, shelf: 'whole', damagedPrevious: [], ledgerBrokenAt: null,
  strangers: 0, keyCopies: 2, checkedAt: may,
};
const said = (found: Partial<VaultCheck>, isMended = false) => inHouse(<CheckReport check={{ ...whole, ...found }} isMended={isMended} onMend={() => undefined} />);

test('a whole vault is said to be whole, with what was read', () => {
  const { text, buttons } = said({});
  expect(text).toContain('Everything could be opened.');
  expect(text).toContain('Read: 2 children, 41 entries, no drafts, in 12 sealed rows.');
  expect(text).not.toContain('Damaged');
  expect(buttons).toEqual([]);
});

test('each damaged entry is named by kind and day, and where no day is known by its number', () => {
  const { text } = said({ damaged: [{ child, book: 'private', number: 0, at: may }, { child, book: 'record', number: 2, at: null }, { child: null, book: 'ledger', number: 8, at: null }] });
  expect(text).toContain('Something is damaged; the rest is readable. Nothing was changed.');
  for (const words of ['A private note of May 3, 2026', 'An entry of the record, number 3; its date is lost', 'Line 9 of the ledger; its date is lost', 'A child whose card can’t be read']) expect(text).toContain(words);
});

test.each([
  [{ damagedRecordings: 1 }, 'One recording could not be opened.'],
  [{ damagedDrafts: 2 }, '2 drafts could not be opened.'],
  [{ ledgerBrokenAt: 41 }, 'The chain breaks at line 42.'],
  [{ shelf: 'mendable' }, 'Nothing is deleted: what lies there now is kept aside.'],
  [{ damagedPrevious: [null] }, 'The previous list of all books could not be opened.'],
  [{ damagedPrevious: [2] }, 'The previous page 3 of the list could not be opened.'],
] as const)('%o is damage', (found, words) => {
  const { text } = said(found);
  expect(text).toContain(words);
  expect(text).not.toContain('Everything could be opened.');
});

test('after a mending it is not said that nothing was changed', () => {
  const { text } = said({ damagedDrafts: 2 }, true);
  expect(text).toContain('Something is still damaged; the rest is readable. Checked');
  expect(text).not.toContain('Nothing was changed');
  expect(said({}, true).text).toContain('Everything could be opened.');
});

test('only a damaged shelf can be mended', () => {
  expect(said({ shelf: 'mendable' }).buttons).toEqual(['Put back what can be read']);
  expect(said({ damagedDrafts: 2 }).buttons).toEqual([]);
});

test('a row too many and an older copy of the key file are said, and are no damage', () => {
  const { text } = said({ strangers: 3, keyCopies: 1 });
  expect(text).toContain('Everything could be opened.');
  expect(text).toContain('3 sealed rows belong to no book.');
  expect(text).toContain('what you took out of use still opens that copy');
});
