import type { ErrandState } from '../../core/errandState.ts';
import type { HeardRecording } from '../../core/Consent.ts';
import type { ChildAct, ErrandPlan, OfferedSentence } from '../../core/Errand.ts';
import type { ConsentId } from '../../core/Id.ts';
import { after, asInstant, type Instant } from '../../core/Instant.ts';
import type { RecordedRendering } from '../../core/Recording.ts';
import type { EvidenceAsked, FaceAsked } from '../consent/signConsent.ts';
import type { KeptAct } from '../seal/errandRows.ts';
import { shownScreens, teachBackOf } from './judgeErrand.ts';

type Request = Extract<ErrandPlan, { readonly kind: 'request' }>;

/** Of these nothing is kept. */
const strikes: readonly ChildAct['do'][] = ['strike', 'restore', 'strikePart', 'restorePart'];

/** The two parts of the yes she gave: the sentences she left in, and how it came about. Nothing tells what she struck. */
export function consentOf(
  plan: Request, state: ErrandState, acts: readonly KeptAct[], made: { readonly id: ConsentId; readonly settledAt: Instant },
): { readonly face: FaceAsked; readonly evidence: EvidenceAsked } {
  const left = plan.offer.sentences.filter(({ id }) => !state.struck.includes(id));
  const kept = acts.findLast(({ act }) => act.do === 'keep')?.at;
  if (kept === undefined || left.length === 0) throw new Error('not a yes');
  // By a clock that was set back it would be older than what it answers, and last longer than it may.
  const givenAt = asInstant(Math.max(kept, plan.madeAt));
  return { face: face(plan, left, made.id, givenAt), evidence: evidence(plan, state, acts, left, made.settledAt) };
}

function face(plan: Request, left: readonly OfferedSentence[], id: ConsentId, givenAt: Instant): FaceAsked {
  const { codeName, offer, walk } = plan;
  const { pack, language, band } = walk;
  return {
    id, codeName,
    words: left.map(({ section, text }) => ({ section, text })),
    wordsLanguage: offer.summaryLanguage,
    recipient: { role: offer.recipient.role, name: offer.recipient.name },
    purpose: offer.purpose,
    givenAt,
    notBefore: notBefore(plan, givenAt),
    expires: offer.expires,
    walkthrough: { pack: pack.id, version: pack.version, language, band },
    signedBy: { child: 'tap after teach-back', other: offer.signer },
    ...(plan.practice && { practice: true }),
  };
}

function evidence(
  plan: Request, state: ErrandState, acts: readonly KeptAct[], left: readonly OfferedSentence[], settledAt: Instant,
): EvidenceAsked {
  const asksOwn = plan.walk.questions.some(({ kind }) => kind === 'coercion');
  return {
    renderings: left.map(({ rendering }) => rendering),
    said: { whoRole: plan.offer.recipient.saidRole, why: plan.offer.why },
    ...(left.some(({ recorded }) => recorded) && { recorded: left.map(({ recorded }) => (recorded ? heard(recorded) : null)) }),
    renderingsAttested: plan.offer.attested,
    handOver: plan.attestation,
    waitShortened: plan.offer.waitShortened,
    shown: shownScreens(plan, state),
    teachBack: teachBackOf(plan, state),
    ownChoice: asksOwn ? true : null,
    copy: state.copy,
    acts: acts.filter(({ act }) => !strikes.includes(act.do)).map(({ at, act }) => ({ at, do: act.do })),
    settledAt,
  };
}

function heard({ sound, speaker, at, seconds }: Omit<RecordedRendering, 'of'>): HeardRecording {
  return { sound, speaker, at, seconds };
}

/** The earliest release: the told time, or as long after her answer as she was promised to have, whichever is later. */
function notBefore({ madeAt, offer }: Request, givenAt: Instant): Instant {
  return asInstant(Math.max(offer.waitUntil, after(givenAt, offer.waitUntil - madeAt)));
}
