import { describe, expect, it } from 'vitest';
import type { Act, LedgerLine } from '../../src/core/Act.ts';
import { asInstant } from '../../src/core/Instant.ts';
import { whatOpens } from '../../src/core/whatOpens.ts';

const on = (day: number) => asInstant(Date.UTC(2026, 10, day));
/** Lines on the 1st, the 2nd and so on of November. */
const lines = (...acts: readonly Act[]): readonly LedgerLine[] => acts.map((act, number) => ({ number, at: on(number + 1), act, hash: '', signature: '' }));
const made: Act = { act: 'vaultMade' };
const backup: Act = { act: 'backupMade', epoch: 3 };
const issued: Act = { act: 'sharesIssued', count: 3 };
const dropped: Act = { act: 'sharesDropped' };
const passphrase: Act = { act: 'passphraseChanged' };
const words: Act = { act: 'wordsRenewed' };
const term = (since: number, until: number | null = null) => ({ since: on(since), until: until && on(until) });

describe('what opens a vault', () => {
  it('is nothing without a ledger, and passphrase and words from its first day', () => {
    expect(whatOpens([])).toBeNull();
    expect(whatOpens(lines(made, { act: 'facilityChanged' }))).toEqual({ now: { passphrase: term(1), words: term(1), shares: null }, backups: [] });
  });

  it('is each of them since it was made new', () => {
    expect(whatOpens(lines(made, passphrase, issued, words, issued))?.now).toEqual({ passphrase: term(2), words: term(4), shares: term(5) });
    expect(whatOpens(lines(made, issued, dropped))?.now.shares).toBeNull();
    expect(whatOpens(lines(made, words, { act: 'keysRenewed', generation: 2 }))?.now).toEqual({ passphrase: term(1), words: term(2), shares: null });
  });
});

describe('a backup', () => {
  const backups = (...acts: readonly Act[]) => whatOpens(lines(made, ...acts))?.backups;

  it('opens with what was in force when it was made, and stands with those that open with the same', () => {
    expect(backups(backup, { act: 'facilityChanged' }, backup, passphrase, backup)).toEqual([
      { from: on(2), to: on(4), count: 2, openers: { passphrase: term(1, 5), words: term(1), shares: null } },
      { from: on(6), to: on(6), count: 1, openers: { passphrase: term(5), words: term(1), shares: null } },
    ]);
  });

  it('opens with the words and the shares of its time, also when both were replaced more than once', () => {
    expect(backups(issued, backup, words, issued, backup, dropped, backup, words, issued)).toEqual([
      { from: on(3), to: on(3), count: 1, openers: { passphrase: term(1), words: term(1, 4), shares: term(2, 5) } },
      { from: on(6), to: on(6), count: 1, openers: { passphrase: term(1), words: term(4, 9), shares: term(5, 7) } },
      { from: on(8), to: on(8), count: 1, openers: { passphrase: term(1), words: term(4, 9), shares: null } },
    ]);
  });

  it('that was made before some changes and saved after them opens with what was before', () => {
    expect(backups(backup, passphrase, { ...backup, lines: 2 }, backup)).toEqual([
      { from: on(2), to: on(4), count: 2, openers: { passphrase: term(1, 3), words: term(1), shares: null } },
      { from: on(5), to: on(5), count: 1, openers: { passphrase: term(3), words: term(1), shares: null } },
    ]);
    const renewed: Act = { act: 'keysRenewed', generation: 2 };
    expect(backups(issued, words, renewed, dropped, passphrase, { ...backup, lines: 2 })).toEqual([
      { from: on(7), to: on(7), count: 1, openers: { passphrase: term(1, 6), words: term(1, 3), shares: term(2, 5) } },
    ]);
  });

  it('that says nothing of when it was made, or something that cannot be, opens with what was in force when it was saved', () => {
    for (const lines of [0, 99]) expect(backups(passphrase, { ...backup, lines })?.[0]?.openers.passphrase).toEqual(term(2));
  });
});
