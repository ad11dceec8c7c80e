import { expect, it } from 'vitest';
import type { Act } from '../../src/core/Act.ts';
import { heldSince } from '../../src/core/heldSince.ts';
import { asId, type ChildId } from '../../src/core/Id.ts';
import { asInstant } from '../../src/core/Instant.ts';

const child = asId<ChildId>('a'.repeat(32));
const other = asId<ChildId>('b'.repeat(32));
const lines = (...acts: readonly Act[]) => acts.map((act, at) => ({ at: asInstant(at), act }));

it('a hold stands from its last line on, until it is lifted, on whom it is and nobody else', () => {
  const set = { act: 'holdSet', child } as const;
  const lifted = { act: 'holdLifted', child } as const;
  const told = lines({ act: 'vaultMade' }, set, { act: 'holdLifted', child: other }, { act: 'holdLifted', child: null });
  expect(heldSince(told, child)).toBe(1);
  expect([heldSince(told, other), heldSince(told, null), heldSince([], child)]).toEqual([null, null, null]);
  expect(heldSince(lines(set, lifted), child)).toBeNull();
  expect(heldSince(lines(set, lifted, { act: 'unlocked', wrongTries: 0, by: 'words' }, set), child)).toBe(3);
  expect(heldSince(lines(set, { act: 'holdSet', child: null }), null)).toBe(1);
});
