import { expect, test } from 'vitest';
import { asInstant } from '../../../../src/core/Instant.ts';
import { draftOf } from '../../../../src/ui/clinician/child/draftOf.ts';

const drafts = [
  { slot: { wing: 'private', of: 'amendment', number: 2 }, savedAt: asInstant(1), body: 'private two' },
  { slot: { wing: 'record', of: 'amendment', number: 2 }, savedAt: asInstant(1), body: 'record two' },
] as const;

test('a draft is found by its whole slot', () => {
  expect(draftOf({ drafts }, { wing: 'record', of: 'amendment', number: 2 })).toBe('record two');
  expect(draftOf({ drafts }, { wing: 'private', of: 'amendment', number: 2 })).toBe('private two');
  expect(draftOf({ drafts }, { wing: 'private', of: 'amendment', number: 3 })).toBeNull();
});
