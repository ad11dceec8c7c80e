import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotName, type DraftSlot } from '../../src/core/DraftSlot.ts';
import { asId, isId, type ChildId, type SummaryId } from '../../src/core/Id.ts';
import { after, asInstant } from '../../src/core/Instant.ts';
import { id, noon } from './somePlan.ts';

describe('Id', () => {
  it('is 32 hex digits in lower case and nothing else', () => {
    expect(isId('0123456789abcdef0123456789abcdef')).toBe(true);
    for (const text of ['', 'A'.repeat(32), 'a'.repeat(31), 'a'.repeat(33), `${'a'.repeat(32)}\n`, 7, null]) expect(isId(text)).toBe(false);
    expect(() => asId<ChildId>('x')).toThrow('not an id');
  });
});

describe('Instant', () => {
  it('is a whole number of a date that exists', () => {
    for (const number of [-1, 0.5, Number.NaN, 8.64e15 + 1, Infinity]) expect(() => asInstant(number)).toThrow('not an instant');
    expect(after(noon, -1)).toBe(noon - 1);
    expect(() => after(asInstant(0), -1)).toThrow('not an instant');
  });
});

describe('slotName', () => {
  it('is another text for every slot', () => {
    const slots: fc.Arbitrary<DraftSlot> = fc.oneof(
      fc.constant<DraftSlot>({ wing: 'private', of: 'note' }),
      fc.nat(50).map((number): DraftSlot => ({ wing: 'private', of: 'amendment', number })),
      fc.nat(50).map((number): DraftSlot => ({ wing: 'record', of: 'amendment', number })),
      fc.constantFrom<DraftSlot>({ wing: 'record', of: 'progress' }, { wing: 'record', of: 'session' }),
      fc.nat(50).map((n): DraftSlot => ({ wing: 'record', of: 'summary', id: id<SummaryId>(n) })),
    );
    fc.assert(fc.property(slots, slots, (one, other) => {
      expect(slotName(one) === slotName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }));
  });
});
