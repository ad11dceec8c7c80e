import type { Child } from '../../core/Child.ts';
import type { Asking, ErrandPlan, Hand, HandOverAttestation, Offer, OfferedSentence } from '../../core/Errand.ts';
import type { Facility } from '../../core/Facility.ts';
import type { ErrandId } from '../../core/Id.ts';
import { after, day, hour, type Instant } from '../../core/Instant.ts';
import type { KeyMisses } from '../../core/ReAsk.ts';
import type { Recipient } from '../../core/Recipient.ts';
import { recordingOf } from '../../core/Recording.ts';
import type { Sentence, Signer, Summary } from '../../core/Summary.ts';
import type { Walk } from '../../core/Walk.ts';
import { fillWalkthrough } from '../../packs/walkthroughs/fillWalkthrough.ts';
import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { drawOrders } from './drawOrders.ts';
import { sayDay, sayWait } from './sayInstant.ts';
import { walkFacts } from './walkFacts.ts';

/** What a plan is made of. The summary's words come from its draft, never from the page. */
export type Planning = {
  readonly id: ErrandId;
  readonly child: Child;
  readonly at: Instant;
  readonly facility: Facility;
  readonly pack: WalkthroughPack;
  readonly attestation: HandOverAttestation;
  /** Left out: right. */
  readonly hand?: Hand | undefined;
};

/** A request that may be made: `offerProblem` and `mayAsk` found nothing against it. */
export type Requesting = {
  readonly summary: Summary;
  readonly recipient: Recipient;
  readonly signer: Signer;
  readonly waitHours: number;
  readonly waitReason: string;
  readonly asking: Asking;
  /** In errands of the same request that broke off. */
  readonly missesBefore: KeyMisses;
};

/** The notice as this child will meet it, its orders drawn. Throws when the facility lacks what it says. */
export function planNotice(planning: Planning): ErrandPlan {
  const walk = fillWalkthrough(planning.pack, planning.child.band, 'notice', walkFacts(planning.facility, null));
  return { ...commonOf(planning), kind: 'notice', walk, missesBefore: {}, orders: drawOrders(walk) };
}

/** The request as this child will meet it, its orders drawn. Throws when the facility lacks what it says. */
export function planRequest(planning: Planning, requesting: Requesting): ErrandPlan {
  const offer = offerOf(planning, requesting);
  const { recipient, summary, signer } = requesting;
  const { instants } = planning.pack;
  const request = {
    who: recipient.name,
    whoRole: recipient.saidRole,
    why: summary.why,
    authorizer: signer.kind === 'noOne' ? null : signer.who,
    wait: sayWait(offer.waitUntil, planning.at, planning.child.band, instants),
    expiry: sayDay(offer.expires, instants.locale),
  };
  const walk = fillWalkthrough(planning.pack, planning.child.band, 'request', walkFacts(planning.facility, request));
  const missesBefore = byQuestion(walk, requesting.missesBefore);
  const { copy } = planning.pack.bands[planning.child.band];
  return { ...commonOf(planning), kind: 'request', walk, missesBefore, orders: drawOrders(walk), offer, asking: requesting.asking, copy };
}

function byQuestion({ questions }: Walk, misses: KeyMisses): ErrandPlan['missesBefore'] {
  return Object.fromEntries(questions.flatMap(({ id, key }) => (key === null || misses[key] === 0 ? [] : [[id, misses[key]]])));
}

/** What a plan of any kind holds of how it was laid. */
export function commonOf({ id, child, at, facility, attestation, hand }: Planning) {
  const plain = { id, child: child.id, codeName: child.codeName, madeAt: at, clinician: facility.clinician, attestation };
  return hand === 'left' ? { ...plain, hand } : plain;
}

function offerOf({ at, child }: Planning, { summary, recipient, signer, waitHours, waitReason }: Requesting): Offer {
  return {
    summary: summary.id,
    recipient,
    purpose: summary.purpose,
    why: summary.why,
    sentences: summary.sentences.filter(({ text }) => text.trim() !== '').map((sentence) => offered(sentence, child.language)),
    summaryLanguage: summary.language,
    heardLanguage: child.language,
    attested: summary.attested,
    signer,
    waitUntil: after(at, waitHours * hour),
    waitShortened: waitHours < 24 ? waitReason : '',
    expires: after(at, summary.lasts * day),
  };
}

/** Without a recording that is of other words. */
function offered({ recorded, from: _, ...sentence }: Sentence, language: string): OfferedSentence {
  const stands = recordingOf({ ...sentence, recorded: recorded ?? null }, language);
  return stands === null ? sentence : { ...sentence, recorded: stands };
}
