import { expect, it } from 'vitest';
import { cannotBeLaid } from '../../../src/vault/errand/layErrand.ts';
import { requestPlan } from '../../core/somePlan.ts';

it('a plan longer than a row holds cannot be laid, its sounds\' names counted: that is said, and nothing throws', () => {
  const sound = (letters: number) => ({ name: 'سلام'.repeat(letters / 4), bytes: new Uint8Array(1) });
  expect(cannotBeLaid(requestPlan, [])).toBe(false);
  expect(cannotBeLaid(requestPlan, [sound(100_000)])).toBe(false);
  expect(cannotBeLaid(requestPlan, [sound(132_000)])).toBe(true);
});
