import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotName, type DraftSlot } from '../../src/core/DraftSlot.ts';
import { enteredKinds } from '../../src/core/Entry.ts';
import type { SummaryId } from '../../src/core/Id.ts';
import { id } from './somePlan.ts';

const number = fc.nat(12);
const slots: fc.Arbitrary<DraftSlot> = fc.oneof(
  fc.constantFrom<DraftSlot>({ wing: 'private', of: 'note' }, ...enteredKinds.map((of): DraftSlot => ({ wing: 'record', of }))),
  fc.record({ wing: fc.constant('private' as const), of: fc.constant('amendment' as const), number }),
  fc.record({ wing: fc.constant('record' as const), of: fc.constant('amendment' as const), number }),
  number.map((n): DraftSlot => ({ wing: 'record', of: 'summary', id: id<SummaryId>(n) })),
);

test('no two slots have one name', () => {
  fc.assert(fc.property(slots, slots, (one, other) => {
    expect(slotName(one) === slotName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
  }), { numRuns: 1000 });
});
