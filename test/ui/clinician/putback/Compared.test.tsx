import { describe, expect, it } from 'vitest';
import type { Differences } from '../../../../src/bridge/PutBack.ts';
import { asInstant } from '../../../../src/core/Instant.ts';
import { putBack } from '../../../../src/ui/clinician/messages/en/putBack.ts';
import { MoreWords } from '../../../../src/ui/clinician/MoreWords.tsx';
import { Compared } from '../../../../src/ui/clinician/putback/Compared.tsx';
import { inHouse } from '../inHouse.tsx';

const at = (hour: number) => asInstant(Date.UTC(2026, 4, 3, hour));
const side = { children: 2, entries: 41, drafts: 1, damaged: 0, lastSave: at(9), checkpoint: ['anchor', 'river', 'lamp'] };
const same: Differences = {
  backup: { ...side, madeAt: at(10) }, here: { opens: true, isWhole: true, ...side, checkpoint: ['owl', 'fern', 'kite'] },
  entries: { both: 41, onlyHere: 0, onlyInBackup: 0 }, wrote: [], children: [], shredded: 0, mustType: false,
};

const said = (found: Partial<Differences>) => inHouse(
  <MoreWords words={{ putBack }}>
    <Compared vault={null as never} onBack={() => undefined} onUnlocked={() => undefined} after={null} onAnother={() => undefined} found={{ ...same, ...found }} />
  </MoreWords>,
);

describe('a backup beside what is here', () => {
  it('is said to hold the same where it does, and no words are asked for', () => {
    const { text, buttons } = said({});
    for (const words of ['On this tablet', 'owl fern kite', 'In the backup', 'anchor river lamp', 'Both hold the same entries.', 'What is here is kept aside as it is.']) expect(text).toContain(words);
    expect(text).not.toContain('The three words');
    expect(buttons).toEqual(['Put it in its place', 'Leave everything as it is', 'Another backup']);
  });

  it('tells apart what each tablet wrote, and since when, and asks for the words of the backup where that is newer', () => {
    const { text } = said({
      entries: { both: 38, onlyHere: 3, onlyInBackup: 12 }, mustType: true,
      wrote: [{ who: 'here', onlyHere: 3, onlyInBackup: 0, since: at(11) }, { who: 'maker', onlyHere: 0, onlyInBackup: 12, since: at(12) }, { who: 'other', onlyHere: 1, onlyInBackup: 1, since: at(8) }],
      children: [
        { codeName: 'Wren', onlyHere: 3, onlyInBackup: 1, is: 'both' }, { codeName: 'Lark', onlyHere: 0, onlyInBackup: 0, is: 'onlyHere' },
        { codeName: 'Finch', onlyHere: 0, onlyInBackup: 11, is: 'onlyInBackup' },
      ],
    });
    expect(text).toContain('This tablet wrote 3 entries that are only here, the first on Sun, May 3, 11:00');
    expect(text).toContain('The tablet that made the backup wrote 12 entries that are only in the backup, the first on');
    expect(text).toContain('An earlier or another tablet wrote one entry that is only here');
    expect(text).toContain('Wren 3 entries only here, one entry only in the backup');
    expect(text).toContain('Lark only on this tablet');
    expect(text).toContain('Finch only in the backup, with 11 entries');
    expect(text).toContain('The 3 entries that are only here are kept aside');
    expect(text).toContain('type the three words of the backup: anchor river lamp');
    expect(text).toContain('The three words');
  });

  it('names a few children and counts the others', () => {
    const children = Array.from({ length: 9 }, (_, n) => ({ codeName: `Child ${n}`, onlyHere: 1, onlyInBackup: 0, is: 'both' as const }));
    expect(said({ children }).text).toContain('Child 5 one entry only here and 3 more children');
  });

  it('says why what is here cannot be read, and what is remembered of it', () => {
    const closed = (savesSince: number | null, type: 'shelfDamaged' | 'wrongPassphrase') =>
      said({ here: { opens: false, why: { type }, savesSince }, entries: null, mustType: true }).text;
    expect(closed(3, 'wrongPassphrase')).toContain('can’t be opened with what opens the backup');
    expect(closed(3, 'wrongPassphrase')).toContain('This tablet remembers 3 saves here after the backup.');
    expect(closed(0, 'shelfDamaged')).toContain('nothing was saved here after the backup');
    expect(closed(null, 'shelfDamaged')).toContain('can’t be told');
    expect(closed(null, 'shelfDamaged')).not.toContain('What differs');
  });

  it('says what does not open, and who was destroyed and stays so', () => {
    const { text } = said({ here: { opens: true, isWhole: false, ...side, damaged: 4 }, shredded: 2 });
    expect(text).toContain('Do not open 4');
    expect(text).toContain('Part of what is here does not open');
    expect(text).toContain('2 children of the backup were destroyed here since.');
  });
});
