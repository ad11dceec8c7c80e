import { expect, test } from 'vitest';
import { instruments } from '../../../../../src/packs/instruments/instruments.ts';
import { partWords, usePartName } from '../../../../../src/ui/clinician/child/record/usePartName.ts';
import { spoken } from '../../spoken.tsx';

test('every sub-score of every instrument we know has words, in English its own', () => {
  const names = new Set(instruments.flatMap(({ parts }) => parts.map(({ name }) => name)));
  expect(new Set(Object.keys(partWords))).toEqual(names);
  const said = spoken(() => {
    const partName = usePartName();
    return JSON.stringify([...names].map(partName));
  });
  expect(said).toBe(JSON.stringify([...names]));
});

test('what a clinician named herself is left as it is', () => {
  expect(spoken(() => usePartName()('Sueños'))).toBe('Sueños');
});
