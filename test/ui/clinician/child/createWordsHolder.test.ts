import { expect, it } from 'vitest';
import type { LastWords } from '../../../../src/bridge/VaultContract.ts';
import { createWordsHolder } from '../../../../src/ui/clinician/child/createWordsHolder.ts';

const words = (body: string) => ({ child: 'x', slot: { wing: 'private', of: 'note' }, body }) as unknown as LastWords;

it('gives a lock the words of whichever draft has any, and of none that was left', () => {
  const holder = createWordsHolder();
  let take: (() => LastWords | null) | null = null;
  const tell = (next: typeof take) => { take = next; };
  const taken = () => take?.()?.body ?? null;
  let one: string | null = null;
  let other: string | null = null;
  const leaveOne = holder.hold(() => (one === null ? null : words(one)), tell);
  const leaveOther = holder.hold(() => (other === null ? null : words(other)), tell);
  expect(taken()).toBeNull();
  one = 'She hummed';
  expect(taken()).toBe('She hummed');
  one = null;
  other = '10:00';
  expect(taken()).toBe('10:00');
  leaveOther();
  expect(taken()).toBeNull();
  one = 'She hummed';
  expect(taken()).toBe('She hummed');
  leaveOne();
  expect(take).toBeNull();
});
