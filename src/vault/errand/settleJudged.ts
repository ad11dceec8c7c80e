import type { Act } from '../../core/Act.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { ErrandState } from '../../core/errandState.ts';
import type { ConsentId } from '../../core/Id.ts';
import { dayFactsAfter } from '../books/dayFactsAfter.ts';
import { readConsent } from '../consent/readConsent.ts';
import { hashOfFace, signConsent } from '../consent/signConsent.ts';
import { newId } from '../keys/newId.ts';
import type { KeptAct } from '../seal/errandRows.ts';
import { consentOf } from './consentOf.ts';
import { judgeErrand, noticeGiven, type Judged } from './judgeErrand.ts';
import { marksAfterYes } from './keptMarks.ts';
import type { Laid } from './Laid.ts';
import { readNotice } from './readNotice.ts';
import { readPlan } from './readPlan.ts';
import { requestName } from './requestName.ts';
import type { Settlement, SettlingDeed } from './Settlement.ts';
import { settleNoYes } from './settleNoYes.ts';
import { settleWhoSaw } from './settleWhoSaw.ts';

type Settled = Omit<Settlement, 'problem'>;

/** What she did, judged. A chain that is not whole counts for nothing, and is told. Throws where it cannot be judged. */
export function settleJudged(laid: Laid): Settlement {
  const plan = readPlan(laid.plan);
  if (plan.kind === 'whoSaw') return settleWhoSaw(laid, plan);
  const damaged = laid.acts === null ? { type: 'damaged', book: 'record', child: plan.child, number: null } as const : null;
  return { ...settle({ ...laid, plan }, judgeErrand(plan, laid.acts, laid.begun)), problem: damaged };
}

function settle(laid: Laid, judged: Judged): Settled {
  const { plan, acts } = laid;
  if (judged.kind === 'yes' && plan.kind === 'request' && acts !== null) return settleYes(laid, { plan, acts, state: judged.state });
  if (judged.kind === 'notice') return settleNotice(laid, judged);
  if (judged.kind === 'noYes' && plan.kind !== 'whoSaw') return settleNoYes(laid, plan, judged);
  return { deed: { acts: [], endErrand: true }, settled: null };
}

type Yes = { readonly plan: Extract<ErrandPlan, { readonly kind: 'request' }>; readonly acts: readonly KeptAct[]; readonly state: ErrandState };

function settleYes({ held, keys, child: { marks }, at }: Laid, { plan, acts, state }: Yes): Settled {
  const { child } = plan;
  const parts = consentOf(plan, state, acts, { id: newId<ConsentId>(), settledAt: at });
  // What could not be read again is no consent, whatever laid the plan it came from.
  const consent = readConsent(signConsent(parts.face, parts.evidence, held.signing));
  const { id, recipient, purpose, notBefore, expires } = consent.face;
  const deed: SettlingDeed = {
    acts: [{ act: 'consentGiven', child, consent: id, face: hashOfFace(consent.face), recipient, purpose, notBefore, expires }],
    entries: [{ book: { book: 'record', child }, entry: { kind: 'consent', consent } }],
    facts: [{ child, set: { consent: { id, notBefore, expires }, marks: marksAfterYes(marks, requestName(plan.offer, keys.rows), at) } }],
    doneRenderings: struckSounds(plan, state).map((sound) => ({ child, sound })),
    doneDrafts: [{ child, slot: { wing: 'record', of: 'summary', id: plan.offer.summary } }],
    endErrand: true,
  };
  return { deed, settled: { kind: 'request', child, consent: id, askAgain: null } };
}

/** With her strike goes what was recorded of it, at once: unless what she left in sounds the very same. */
function struckSounds({ offer: { sentences } }: Yes['plan'], { struck }: ErrandState): readonly string[] {
  const soundsOf = (are: boolean) => sentences.flatMap(({ id, recorded }) => (struck.includes(id) === are && recorded ? [recorded.sound] : []));
  const left = new Set(soundsOf(false));
  return soundsOf(true).filter((sound) => !left.has(sound));
}

function settleNotice({ plan, child: her, at }: Laid, { state, answer }: Extract<Judged, { readonly kind: 'notice' }>): Settled {
  const { child, walk: { band, pack } } = plan;
  const answered = answer !== null;
  // What could not be read again is no notice, as it is with a consent.
  const notice = readNotice(noticeGiven(plan, state, answer));
  const entry = { kind: 'notice', notice } as const;
  const given: Act = { act: 'noticeGiven', child, band, pack: pack.id, version: pack.version, answered };
  const deed: SettlingDeed = {
    acts: [given],
    entries: [{ book: { book: 'record', child }, entry }],
    facts: [...(answered ? [{ child, set: { notices: her.notices + 1, lastNotice: at } }] : []), ...dayFactsAfter(her, entry)],
    endErrand: true,
  };
  return { deed, settled: { kind: 'notice', child, answered } };
}
