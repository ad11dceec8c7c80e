import { expect, test } from 'vitest';
import type { Kept, PrivateEntry } from '../../../../src/core/Entry.ts';
import { asInstant, day, type Instant } from '../../../../src/core/Instant.ts';
import { DamagedSay } from '../../../../src/ui/clinician/child/DamagedSay.tsx';
import { inHouse } from '../inHouse.tsx';

const note = (number: number, at: number): Kept<PrivateEntry> => ({ number, at: asInstant(at), entry: { kind: 'note', title: '', text: 'x' } });
const may = Date.UTC(2026, 4, 3, 12);

test('a row that cannot be opened is named by when it was written, and the rest is said to be safe', () => {
  const said = (number: number, at: Instant | null = null) => inHouse(<DamagedSay rows={[{ number, child: null, at }]} among={[note(0, may), note(2, may), note(4, may + 4 * day)]} of="note" />).text;
  expect(said(1)).toBe('One note of May 3 could not be opened. The rest is readable. Nothing was deleted.');
  expect(said(3)).toContain('between May 3 and May 7');
  expect(said(5)).toContain('after May 7');
  expect(said(3, asInstant(may + 2 * day))).toContain('of May 5');
});
