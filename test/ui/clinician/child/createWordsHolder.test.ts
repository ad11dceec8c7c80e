import { expect, it } from 'vitest';
import type { LastWords } from '../../../../src/bridge/VaultContract.ts';
import { createWordsHolder } from '../../../../src/ui/clinician/child/createWordsHolder.ts';

const words = (body: string) => ({ child: 'x', slot: { wing: 'private', of: 'note' }, body }) as unknown as LastWords;

const never = () => { throw new Error('there was one alone'); };

it('gives a lock the words of whichever draft has any, and of none that was left', () => {
  const holder = createWordsHolder();
  let take: (() => LastWords | null) | null = null;
  const tell = (next: typeof take) => { take = next; };
  const taken = () => take?.()?.body ?? null;
  let one: string | null = null;
  let other: string | null = null;
  const leaveOne = holder.hold(() => (one === null ? null : words(one)), tell, never);
  const leaveOther = holder.hold(() => (other === null ? null : words(other)), tell, never);
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

it('where two have any, has the other saved in the same moment', () => {
  const holder = createWordsHolder();
  let take: (() => LastWords | null) | null = null;
  const saved: string[] = [];
  const save = ({ body }: LastWords) => { saved.push(body); };
  holder.hold(() => words('She hummed'), (next) => { take = next; }, save);
  holder.hold(() => words('10:00'), (next) => { take = next; }, save);
  expect([(take as (() => LastWords | null) | null)?.()?.body, saved]).toEqual(['She hummed', ['10:00']]);
});
