import { expect, test } from 'vitest';
import { fail, ok } from '../../../../src/core/Result.ts';
import { mayBeShown } from '../../../../src/ui/clinician/summary/mayBeShown.ts';

test('what adults may not ask yet, only the child can bring up', () => {
  expect(mayBeShown(ok(null), false)).toBe(true);
  for (const problem of [{ type: 'tooSoonToAsk', notBefore: null }, { type: 'askedTwice' }] as const) {
    expect(mayBeShown(fail(problem), false)).toBe(false);
    expect(mayBeShown(fail(problem), true)).toBe(true);
  }
});

test('a reason that is still to be given is given at the hand-over', () => {
  expect(mayBeShown(fail({ type: 'reaskNeedsReason' }), false)).toBe(true);
});
