import { expect, test } from 'vitest';
import { knownName } from '../../../../../src/ui/clinician/child/record/knownName.ts';

test('a name that we know has its key; any other, also one that every object answers to, has none', () => {
  const known = { Arousal: 'arousal', Panic: 'panic' } as const;
  expect(knownName(known, 'Panic')).toBe('panic');
  expect(knownName(known, 'panic')).toBeNull();
  expect(knownName(known, 'constructor')).toBeNull();
});
