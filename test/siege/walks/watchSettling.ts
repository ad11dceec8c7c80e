import type { ChildPage } from '../../../src/bridge/ChildPage.ts';
import type { Unlocked } from '../../../src/bridge/Glance.ts';
import type { LedgerLine } from '../../../src/core/Act.ts';
import type { SealedConsent } from '../../../src/core/Consent.ts';
import { day, hour } from '../../../src/core/Instant.ts';
import { missingBeforeAnswer, sightOf, type Came } from './cameTo.ts';
import type { Handed, HandedRequest, Seen } from './Handed.ts';
import { same, type Known, type SeenYes } from './Known.ts';
import { ReAsked } from './ReAsked.ts';
import { questionsOf } from './teachBack.ts';
import { watchWhoSaw } from './watchWhoSaw.ts';

/** What was left of the errand on the disk: her acts, up to where the chain breaks if it is not whole, or nothing that can be read. */
export type Left = { readonly acts: readonly Seen[]; readonly whole: boolean } | 'unreadable';

/** The vault after an unlocking: lines of the ledger and entries of her record since the tablet was handed over. */
export type Settled = {
  readonly settled: Unlocked['settled'];
  readonly lines: readonly LedgerLine[];
  readonly entries: ChildPage['record'];
  readonly page: ChildPage;
  /** All that she did, whatever is left of it. */
  readonly all: readonly Seen[];
  /** Rows of the errand that still lie on the disk. */
  readonly rows: number;
  /** Time only moves forward: a tablet whose clock was set back has not gone back behind what was written. */
  readonly at: number;
};

/** An errand that came back, held against what was seen of it. */
export function watchSettling(known: Known, handed: Handed, left: Left, after: Settled): void {
  known.hold(after.rows === 0, 'an errand that was not taken off the disk', () => `${after.rows} rows`);
  // Nobody can tell what it was: it may have been the page of who saw what.
  if (left === 'unreadable' && handed.kind !== 'whoSaw') known.lost(handed.child.id);
  if (handed.kind === 'request') watchRequest(known, handed, left, after);
  else if (handed.kind === 'notice') watchNotice(known, left, after);
  else watchWhoSaw(known, handed, left, after);
}

/** The lines of an unlocking by which nothing was settled. */
function unlocked(left: Left): readonly string[] {
  return ['unlocked', ...(left === 'unreadable' ? ['errandLost'] : [])];
}

function watchNotice(known: Known, left: Left, { settled, lines, entries }: Settled): void {
  const given = left !== 'unreadable' && left.whole && left.acts.length > 0;
  known.hold(same(lines.map(({ act }) => act.act), [...unlocked(left), ...(given ? ['noticeGiven'] : [])]), 'another line than the notice', () => JSON.stringify(lines));
  known.hold(same(entries.map(({ entry }) => entry.kind), given ? ['notice'] : []), 'another entry than the notice', () => JSON.stringify(entries));
  known.hold(settled === null || settled.kind === 'notice', 'a notice that became a yes', () => JSON.stringify(settled));
}

function watchRequest(known: Known, handed: HandedRequest, left: Left, after: Settled): void {
  const name = ReAsked.name(handed.child.id, handed.recipient.name, handed.summary.purpose);
  const whole = left !== 'unreadable' && left.whole ? left : null;
  const came = whole === null ? 'unknown' : sightOf(handed, whole.acts).came;
  const at = Math.max(after.at, ...(whole?.acts.slice(-1) ?? []).map((seen) => seen.at));
  const isYes = came !== 'unknown' && came.type === 'answered' && came.answer === 'yes';
  if (left !== 'unreadable') known.reAsked.came(name, came, { at, sheAsks: handed.sheAsks });
  // What she said yes to is a draft no more.
  if (isYes) known.summaries.delete(handed.summary.id);
  const consent = after.settled?.kind === 'request' ? after.settled.consent : null;
  known.hold(same(after.lines.map(({ act }) => act.act), [...unlocked(left), ...(isYes ? ['consentGiven'] : [])]),
    isYes ? 'a yes that was not written down' : 'a line about an answer that was no yes', () => JSON.stringify(after.lines));
  known.hold(same(after.entries.map(({ entry }) => entry.kind), isYes ? ['consent'] : []),
    isYes ? 'a yes that was not written down' : 'an entry about an answer that was no yes', () => JSON.stringify(after.entries));
  known.hold((consent !== null) === isYes, isYes ? 'a yes that was lost' : 'a yes that nobody gave', () => `${describe(came)} became ${consent}`);
  const all = sightOf(handed, after.all).came;
  known.hold(consent === null || (all.type === 'answered' && all.answer === 'yes'), 'a yes made by rows that were lost', () => describe(all));
  const entry = after.entries[0]?.entry;
  if (isYes && consent !== null && entry?.kind === 'consent' && whole !== null) {
    known.consents.set(consent, watchYes(known, handed, whole.acts, entry.consent));
  }
}

function describe(came: Came | 'unknown'): string {
  return JSON.stringify(came);
}

/** The yes as it was written down: these very words, for this one, for as long as she was told, and no trace of what she took out. */
function watchYes(known: Known, handed: HandedRequest, seen: readonly Seen[], { face, evidence }: SealedConsent): SeenYes {
  const sight = sightOf(handed, seen);
  const early = missingBeforeAnswer(handed, sight);
  known.hold(early === null, 'a yes before all was told and understood', () => early ?? '');
  const sentences = handed.sentences.filter(({ id }) => !sight.struck.has(id));
  known.hold(sentences.length > 0, 'a yes to nothing', () => JSON.stringify(face));
  const words = sentences.map(({ section, text }) => ({ section, text }));
  const at = sight.came.type === 'answered' ? sight.came.at : 0;
  const { summary, child, recipient, waitHours } = handed;
  const yes: SeenYes = {
    handed, words, at, notBefore: Math.max(handed.at, at) + waitHours * hour, expires: handed.at + summary.lasts * day, over: null, made: null, unsure: false,
  };
  const told = { codeName: child.codeName, words, wordsLanguage: summary.language, recipient, purpose: summary.purpose, expires: yes.expires, other: summary.signer };
  const { codeName, words: bound, wordsLanguage, recipient: to, purpose, expires, signedBy: { other } } = face;
  known.hold(same({ codeName, words: bound, wordsLanguage, recipient: to, purpose, expires, other }, told), 'a yes to other than she said yes to', () => JSON.stringify({ face, told }));
  known.hold(face.givenAt === Math.max(at, handed.at) && face.notBefore >= yes.notBefore && face.singleUse, 'a wait shorter than she was told', () => JSON.stringify({ face, yes }));
  const kept = {
    renderings: sentences.map(({ rendering }) => rendering), attested: summary.attested, handOver: handed.attestation, ownChoice: child.band === 'A' ? null : true,
    waitShortened: waitHours < 24 ? handed.waitReason : '',
  };
  const { renderings, renderingsAttested: attested, handOver, ownChoice, waitShortened, acts } = evidence;
  known.hold(same({ renderings, attested, handOver, ownChoice, waitShortened }, kept), 'evidence of something else', () => JSON.stringify({ evidence, kept }));
  known.hold(evidence.teachBack.length === questionsOf(child.band).length && evidence.teachBack.every(({ passed }) => passed), 'evidence of something else', () => JSON.stringify(evidence.teachBack));
  known.hold(acts.every(({ do: did }) => !/strike|restore/i.test(did)), 'a trace of what she took out', () => JSON.stringify(acts));
  return yes;
}
