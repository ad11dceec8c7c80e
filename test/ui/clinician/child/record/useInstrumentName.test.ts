import { expect, test } from 'vitest';
import { instruments } from '../../../../../src/packs/instruments/instruments.ts';
import { instrumentWords, useInstrumentName } from '../../../../../src/ui/clinician/child/record/useInstrumentName.ts';
import { spoken } from '../../spoken.tsx';

test('every instrument with words in its name has them, in English its own', () => {
  const named = instruments.map(({ name }) => name).filter(name => /[a-z]{2}/u.test(name));
  expect(new Set(Object.keys(instrumentWords))).toEqual(new Set(named));
  expect(spoken(() => {
    const instrument = useInstrumentName();
    return JSON.stringify(named.map(instrument));
  })).toBe(JSON.stringify(named));
});
