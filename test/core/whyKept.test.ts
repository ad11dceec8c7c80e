import { describe, expect, it } from 'vitest';
import type { Act, LedgerLine } from '../../src/core/Act.ts';
import { asId, type ChildId, type ConsentId, type PackageId } from '../../src/core/Id.ts';
import { after, asInstant, day } from '../../src/core/Instant.ts';
import { whyKept } from '../../src/core/whyKept.ts';

const child = asId<ChildId>('a'.repeat(32));
const other = asId<ChildId>('b'.repeat(32));
const consent = asId<ConsentId>('c'.repeat(32));
const made = asId<PackageId>('d'.repeat(32));
const begin = asInstant(Date.UTC(2026, 4, 1));
const recipient = { role: 'lawyer', name: 'Ms. Rivera' } as const;
const note = { act: 'entryAdded', child, wing: 'private', number: 0, kind: 'note' } as const;
const yes = { act: 'consentGiven', child, consent, face: 'f', recipient, purpose: 'p', notBefore: begin, expires: begin } as const;
const packed = { act: 'packageMade', child, consent, package: made, hash: 'h' } as const;

/** She was added, then a day between two acts. */
function why(acts: readonly Act[], now = after(begin, acts.length * day)) {
  const all: readonly Act[] = [{ act: 'childAdded', child }, ...acts];
  const lines = all.map((act, number): LedgerLine => ({ number, at: after(begin, number * day), act, hash: '', signature: '' }));
  return whyKept(lines, child, now);
}

describe('what is kept about a child', () => {
  it('may go while it is young and went nowhere', () => {
    expect(why([])).toBeNull();
    expect(why([note, { act: 'childOpened', child }])).toBeNull();
    expect(why([], after(begin, 400 * day))).toBeNull();
  });

  it('stays thirty days after its first entry, of whichever kind', () => {
    const read = { act: 'noticeRead', child, number: 0, card: 'atStart', band: 'B', pack: 'p', version: '1' } as const;
    const given = { act: 'noticeGiven', child, band: 'B', pack: 'p', version: '1', answered: true } as const;
    for (const act of [note, read, given]) {
      expect(why([act], after(begin, 31 * day))).toBeNull();
      expect(why([act], after(begin, 31 * day + 1))).toBe('old');
    }
  });

  it('is no younger by a clock that was set back', () => {
    const late = Array.from({ length: 32 }, (): Act => ({ act: 'childOpened', child }));
    expect(why([note, ...late], begin)).toBe('old');
  });

  it('stays once something left, or a package is not known to have stayed', () => {
    expect(why([yes, packed, { act: 'handedOut', child, consent, package: made, recipient, purpose: 'p' }])).toBe('left');
    expect(why([yes, { act: 'handedOutBefore', child, consent, on: '2026-05-02', recipient, purpose: 'p' }])).toBe('left');
    expect(why([yes, packed])).toBe('left');
    expect(why([yes, packed, { act: 'notHandedOut', child, consent, package: made }])).toBe('yes');
  });

  it('stays for a yes, also one that was taken back', () => {
    expect(why([yes])).toBe('yes');
    expect(why([yes, { act: 'consentTakenBack', child, consent, how: 'tap' }])).toBe('yes');
  });

  it('stays where saves were lost since, for what left may be among them', () => {
    expect(why([{ act: 'restored', branch: asId('e'.repeat(32)), epoch: 3 }])).toBe('unsure');
    expect(why([{ act: 'errandLost', child: null }])).toBe('unsure');
    expect(why([{ act: 'errandLost', child }])).toBeNull();
    expect(whyKept([], child, begin)).toBe('unsure');
  });

  it('is no matter of what others did, or of what was lost before', () => {
    expect(why([{ ...yes, child: other }, { ...note, child: other }], after(begin, 90 * day))).toBeNull();
    const lines: readonly Act[] = [{ act: 'errandLost', child: null }, { act: 'childAdded', child }];
    expect(whyKept(lines.map((act, number) => ({ number, at: begin, act, hash: '', signature: '' })), child, begin)).toBeNull();
  });
});
