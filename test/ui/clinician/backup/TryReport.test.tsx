import { expect, test } from 'vitest';
import type { TriedBackup } from '../../../../src/bridge/TriedBackup.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { TryReport } from '../../../../src/ui/clinician/backup/TryReport.tsx';
import { inHouse } from '../inHouse.tsx';

const equal = { equal: 4, onlyHere: 0, onlyThere: 0 };
const whole: TriedBackup = {
  madeAt: asInstant(Date.UTC(2026, 4, 3, 12)), checkpoint: ['anchor', 'river', 'lamp'], madeHere: true, children: 2, entries: 41, damaged: 0, drafts: 1,
  opens: [{ by: 'passphrase', isTodays: true }, { by: 'words', isTodays: true }],
  compared: { private: equal, record: { ...equal, equal: 0 }, ledger: { ...equal, onlyHere: 2 } }, noted: true,
};
const said = (change: Partial<TriedBackup> = {}) => inHouse(<TryReport tried={{ ...whole, ...change }} />).text;

test('a backup that holds all is told with what it holds and what opens it; ledger lines since are no loss', () => {
  const text = said();
  for (const words of [
    'It opens, and everything in it could be read.', 'May 3', 'anchor river lamp', 'Private notes 4 the same', 'Clinical record none the same', 'Ledger 4 the same, 2 only here',
    'Every note and record entry of this vault is in it.', 'Your passphrase of today.', 'Your 24 words of today.',
  ]) expect(text).toContain(words);
  for (const words of ['Another tablet', 'only in the backup', 'could not be written down']) expect(text).not.toContain(words);
});

test('what is not in it, what is only in it, and what does not open is said', () => {
  const text = said({ damaged: 1, madeHere: false, noted: false, compared: { ...whole.compared, private: { equal: 2, onlyHere: 1, onlyThere: 3 }, record: { equal: 0, onlyHere: 1, onlyThere: 0 } } });
  for (const words of [
    'It opens, but one entry in it does not.', '2 the same, 1 only here, 3 only in the backup', '2 notes and record entries of this vault are not in it', 'A new backup would hold them.',
    '3 notes and record entries are only in the backup', 'Do not throw it away.', 'Another tablet made it', 'could not be written down',
  ]) expect(text).toContain(words);
  expect(text).not.toContain('Every note');
});

test.each([
  [{ by: 'passphrase', isTodays: false }, 'The passphrase that was in use when it was made.'], [{ by: 'words', isTodays: false }, 'not those of today'],
  [{ by: 'shares', isTodays: true }, 'Any two of the three shares of today.'], [{ by: 'shares', isTodays: false }, 'Any two of the three shares that were in force'],
] as const)('%o opens it', (opens, words) => {
  expect(said({ opens: [opens] })).toContain(words);
});
