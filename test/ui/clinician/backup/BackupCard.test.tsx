import { expect, test } from 'vitest';
import { BackupCard } from '../../../../src/ui/clinician/backup/BackupCard.tsx';
import { inHouse } from '../inHouse.tsx';

const said = (hasShares: boolean | null) => inHouse(<BackupCard hasShares={hasShares} again={() => undefined} />).text;

test('what opens a backup, and that nothing else does, is said only where it is known whether there are shares', () => {
  expect(said(null)).not.toMatch(/nothing else/u);
  expect(said(false)).toContain('your passphrase or your 24 words, and with nothing else');
  expect(said(true)).toContain('two of the three shares, and with nothing else');
});
