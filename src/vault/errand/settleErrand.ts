import type { Act } from '../../core/Act.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { ChildId, ConsentId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { mayAsk } from '../../core/ReAsk.ts';
import type { Change } from '../books/Change.ts';
import { findChild, type ShelfState } from '../books/Shelf.ts';
import { hashOfFace, signConsent } from '../consent/signConsent.ts';
import type { Deed } from '../ledger/Ledger.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import type { HeldKeys, KeySet } from '../keys/HeldKeys.ts';
import { newId } from '../keys/newId.ts';
import { errandPlaces, openActs, openPlan, type KeptAct } from '../seal/errandRows.ts';
import type { ErrandRow } from '../store/Store.ts';
import { consentOf } from './consentOf.ts';
import { openErrandKey, type ErrandPlace } from './errandKey.ts';
import { judgeErrand, noticeGiven, type Judged } from './judgeErrand.ts';
import { marksAfter } from './keptMarks.ts';
import { requestName } from './requestName.ts';

/** What an errand that came back came to: the same as the bridge tells. */
export type Settling =
  | { readonly kind: 'notice'; readonly child: ChildId; readonly answered: boolean }
  | { readonly kind: 'request'; readonly child: ChildId; readonly consent: ConsentId | null; readonly askAgain: Instant | null }
  /** No screen was met. */
  | null;

export type Settlement = { readonly deed: Deed; readonly settled: Settling; /** Its rows are not what was laid: nothing she did counts. */ readonly damaged: boolean };

/** What is to be written when the vault is open again, all in one transaction; null when no errand was out. */
export function settleErrand(
  held: HeldKeys, state: ShelfState, rows: readonly ErrandRow[], at: Instant,
): Settlement | null {
  const child = state.root.errand;
  if (child === null) return rows.length === 0 ? null : lost(null);
  const keys = recordKeys(held, child);
  const opened = keys.ok ? open(held, { child, fence: state.root.fence }, rows, keys.value) : null;
  if (!keys.ok || opened === null || findChild(state, child) === undefined) return lost(child);
  const judged = judgeErrand(opened.plan, opened.acts, rows.length > errandPlaces.acts);
  const settlement = settle(held, state, { ...opened, judged, keys: keys.value, at });
  return { ...settlement, damaged: opened.acts === null };
}

type Opened = { readonly plan: ErrandPlan; readonly acts: readonly KeptAct[] | null };
type Case = Opened & { readonly judged: Judged; readonly keys: KeySet<'recordBook'>; readonly at: Instant };

function open(held: HeldKeys, place: ErrandPlace, rows: readonly ErrandRow[], keys: KeySet<'recordBook'>): Opened | null {
  const sealed = rows.map((row) => row.sealed);
  const [keyRow, planRow] = [sealed[errandPlaces.key], sealed[errandPlaces.plan]];
  const own = keyRow === undefined ? null : openErrandKey(held, place, keyRow, keys);
  const plan = own === null || planRow === undefined ? null : openPlan(planRow, own);
  if (own === null || plan?.plan.child !== place.child) return null;
  return { plan: plan.plan, acts: openActs(sealed.slice(errandPlaces.acts), plan.link, own)?.acts ?? null };
}

type Settled = Omit<Settlement, 'damaged'>;

function settle(held: HeldKeys, state: ShelfState, errand: Case): Settled {
  const { judged, plan } = errand;
  if (judged.kind === 'yes' && plan.kind === 'request' && errand.acts) return settleYes(held, { ...errand, plan, acts: errand.acts, state: judged.state });
  if (judged.kind === 'notice') return settleNotice(state, errand, judged);
  if (judged.kind === 'noYes' && plan.kind === 'request') return settleNoYes(state, errand, plan, judged);
  return { deed: { acts: [], endErrand: true }, settled: judged.kind === 'noYes' ? { kind: 'notice', child: plan.child, answered: false } : null };
}

type Request = Extract<ErrandPlan, { readonly kind: 'request' }>;
type Yes = { readonly plan: Request; readonly acts: readonly KeptAct[]; readonly state: Parameters<typeof consentOf>[1]; readonly at: Instant };

function settleYes(held: HeldKeys, { plan, acts, state, at }: Yes): Settled {
  const { child } = plan;
  const parts = consentOf(plan, state, acts, { id: newId<ConsentId>(), settledAt: at });
  const consent = signConsent(parts.face, parts.evidence, held.signing);
  const { id, recipient, purpose, notBefore, expires } = consent.face;
  const deed: Deed = {
    acts: [{ act: 'consentGiven', child, consent: id, face: hashOfFace(consent.face), recipient, purpose, notBefore, expires }],
    entries: [{ book: { book: 'record', child }, entry: { kind: 'consent', consent } }],
    facts: [{ child, set: { consent: { id, notBefore, expires } } }],
    doneDrafts: [{ child, slot: { wing: 'record', of: 'summary', id: plan.offer.summary } }],
    endErrand: true,
  };
  return { deed, settled: { kind: 'request', child, consent: id, askAgain: null } };
}

function settleNotice(shelf: ShelfState, { plan, at }: Case, { state, answer }: Extract<Judged, { readonly kind: 'notice' }>): Settled {
  const { child, walk: { band, pack } } = plan;
  const answered = answer !== null;
  const before = findChild(shelf, child)?.child.notices ?? 0;
  const given: Act = { act: 'noticeGiven', child, band, pack: pack.id, version: pack.version, answered };
  const deed: Deed = {
    acts: [given],
    entries: [{ book: { book: 'record', child }, entry: { kind: 'notice', notice: noticeGiven(plan, state, answer) } }],
    ...(answered && { facts: [{ child, set: { notices: before + 1, lastNotice: at } }] satisfies Change['facts'] }),
    endErrand: true,
  };
  return { deed, settled: { kind: 'notice', child, answered } };
}

function settleNoYes(
  shelf: ShelfState, { keys, at }: Case, { child, offer, asking }: Request, { outcome }: Extract<Judged, { readonly kind: 'noYes' }>,
): Settled {
  const before = findChild(shelf, child)?.child.marks ?? [];
  const { marks, mark } = marksAfter(before, { request: requestName(offer, keys.rows), outcome, asking, now: at });
  const may = mayAsk(mark, mark.notBefore ?? at, { sheAsks: false, why: 'later' });
  const deed: Deed = { acts: [], facts: [{ child, set: { marks: [...marks] } }], endErrand: true };
  return { deed, settled: { kind: 'request', child, consent: null, askAgain: may.ok ? mark.notBefore : null } };
}

/** Its key or plan is gone, so it cannot be told what was asked: nothing she did counts, and it is taken away. */
function lost(child: ChildId | null): Settlement {
  const settled: Settling = child === null ? null : { kind: 'request', child, consent: null, askAgain: null };
  return { deed: { acts: [], endErrand: true }, settled, damaged: true };
}
