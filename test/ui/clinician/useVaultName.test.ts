import { expect, test } from 'vitest';
import { labelOf, useVaultName } from '../../../src/ui/clinician/useVaultName.ts';
import { vaultEmblems } from '../../../src/packs/emblems.ts';
import { emblems } from '../../../src/ui/clinician/messages/en/emblems.ts';
import { spoken } from './spoken.tsx';

test('a vault is called by its picture; one from before by its label; one whose name is lost by none', () => {
  const name = spoken(useVaultName);
  expect([{ label: 'Lamp', emblem: 'lamp' }, { label: 'Office', emblem: 'lamp' }, { label: '', emblem: '' }].map(name)).toEqual(['Lamp', 'Office', '']);
});

test('what a vault is kept as is the English name of its picture, in every language', () => {
  expect(vaultEmblems.map(({ id }) => labelOf(id))).toEqual(vaultEmblems.map(({ id }) => emblems[id as keyof typeof emblems]));
});
