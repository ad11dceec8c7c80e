import type { Act, LedgerLine } from '../../../../src/core/Act.ts';
import { asId, type BranchId, type ChildId, type ConsentId, type PackageId, type RecipientId } from '../../../../src/core/Id.ts';
import { after, asInstant, day, hour } from '../../../../src/core/Instant.ts';

const id = (digit: string) => digit.repeat(32);
export const heron = asId<ChildId>(id('a'));
export const fern = asId<ChildId>(id('b'));
export const yes = asId<ConsentId>(id('c'));
const made = asId<PackageId>(id('d'));
export const start = asInstant(Date.UTC(2026, 4, 14, 15));
const recipient = { role: 'lawyer', name: 'Ms. Rivera' } as const;

/** One act of each kind. */
export const acts: { readonly [T in Act['act']]: Extract<Act, { readonly act: T }> } = {
  vaultMade: { act: 'vaultMade' },
  backupMade: { act: 'backupMade', epoch: 41 },
  backupTried: { act: 'backupTried', epoch: 41 },
  restored: { act: 'restored', branch: asId<BranchId>(id('9')), epoch: 41 },
  shelfMended: { act: 'shelfMended' },
  asideDeleted: { act: 'asideDeleted', entries: 12 },
  unlocked: { act: 'unlocked', wrongTries: 2, by: 'words' },
  passphraseChanged: { act: 'passphraseChanged' },
  removalStopped: { act: 'removalStopped', asked: asInstant(1_789_000_000_000) },
  wordsRenewed: { act: 'wordsRenewed' },
  sharesIssued: { act: 'sharesIssued', count: 3 },
  sharesDropped: { act: 'sharesDropped' },
  keysRenewed: { act: 'keysRenewed', generation: 2 },
  childAdded: { act: 'childAdded', child: heron },
  childChanged: { act: 'childChanged', child: heron },
  childOpened: { act: 'childOpened', child: fern },
  wordsSought: { act: 'wordsSought', wing: 'private' },
  entryAdded: { act: 'entryAdded', child: heron, wing: 'private', number: 0, kind: 'note' },
  childLeft: { act: 'childLeft', child: heron, on: '2026-12-01', how: 'release', records: 'named' },
  childCameBack: { act: 'childCameBack', child: heron, on: '2027-01-12' },
  childShredded: { act: 'childShredded', child: fern },
  holdSet: { act: 'holdSet', child: heron },
  holdLifted: { act: 'holdLifted', child: null },
  facilityChanged: { act: 'facilityChanged' },
  recipientAdded: { act: 'recipientAdded', recipient: asId<RecipientId>(id('e')) },
  noticeGiven: { act: 'noticeGiven', child: heron, band: 'B', pack: 'p', version: '1', answered: false },
  noticeRead: { act: 'noticeRead', child: heron, number: 3, card: 'atStart', band: 'B', pack: 'p', version: '1' },
  consentGiven: { act: 'consentGiven', child: heron, consent: yes, face: id('f'), recipient, purpose: 'a hearing', notBefore: after(start, day), expires: after(start, 30 * day) },
  consentTakenBack: { act: 'consentTakenBack', child: heron, consent: yes, how: 'spoken' },
  packageMade: { act: 'packageMade', child: heron, consent: yes, package: made, hash: id('1') },
  handedOut: { act: 'handedOut', child: heron, consent: yes, package: made, recipient, purpose: 'a hearing' },
  handedOutBefore: { act: 'handedOutBefore', child: heron, consent: yes, on: '2026-05-12', recipient, purpose: 'a hearing' },
  whoSawShown: { act: 'whoSawShown', child: heron },
  errandLost: { act: 'errandLost', child: null },
  yesAskedAgain: { act: 'yesAskedAgain', child: heron, consent: yes },
  recallMade: { act: 'recallMade', child: heron, consent: yes },
  recallSent: { act: 'recallSent', child: heron, consent: yes },
  copyGiven: { act: 'copyGiven', child: heron, consent: yes },
  notHandedOut: { act: 'notHandedOut', child: heron, consent: yes, package: made },
};

export function linesOf(...list: readonly Act[]): readonly LedgerLine[] {
  return list.map((act, number) => ({ number, at: after(start, number * hour), act, hash: `${number}`.padStart(64, '0'), signature: '' }));
}
