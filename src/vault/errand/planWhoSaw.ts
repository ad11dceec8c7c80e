import type { Band } from '../../core/Band.ts';
import type { ErrandPlan, SawTakeBack, StandingYes } from '../../core/Errand.ts';
import type { ConsentEvidence, ConsentFace, SinceTheYes } from '../../core/Consent.ts';
import { isSameLanguage } from '../../core/heardOn.ts';
import type { Instant } from '../../core/Instant.ts';
import { noonOn } from '../../core/noonOn.ts';
import type { PictureName } from '../../packs/PictureName.ts';
import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { fillWhoSaw, type SawState, type SawYes } from '../../packs/walkthroughs/fillWhoSaw.ts';
import { drawOrders } from './drawOrders.ts';
import { commonOf, type Planning } from './planErrand.ts';
import { sayOn, sayWait } from './sayInstant.ts';
import { walkFacts } from './walkFacts.ts';

/** A proved yes of hers, and what came of it. */
export type PastYes = { readonly face: ConsentFace; readonly said: ConsentEvidence['said']; readonly since: SinceTheYes };

/** Signs for the card that says it back: the page that stays, and the stop. */
const pictures = { waiting: 'answer-no', sent: 'answer-stop' } as const satisfies Partial<Record<SawState, PictureName>>;

/** Who saw what as this child will meet it: her yeses in this order, each with what came of it. Throws when the facility lacks what it says. */
export function planWhoSaw(planning: Planning, yeses: readonly PastYes[]): ErrandPlan {
  const { child, at, facility, pack } = planning;
  const { walk, pages } = fillWhoSaw(pack, child.band, walkFacts(facility, null), { yeses: yeses.map((yes) => sawYes(yes, at, child.band, pack)) });
  const takeBacks = yeses.flatMap(({ face, since }, place): SawTakeBack[] => {
    const page = pages[place];
    const state = stateOf(face, since, at);
    if (!page?.takeBack || (state !== 'waiting' && state !== 'sent')) return [];
    const { id: consent, recipient: { name }, purpose } = face;
    return [{ screen: page.screen, consent, sent: state === 'sent', recipient: { name }, purpose, picture: pictures[state], ...page.takeBack }];
  });
  const standing = yeses.filter(({ since }) => since.fate === 'standing' || since.fate === 'made')
    .map(({ face: { id, notBefore, expires } }): StandingYes => ({ id, notBefore, expires }));
  return { ...commonOf(planning), kind: 'whoSaw', walk, missesBefore: {}, orders: drawOrders(walk), takeBacks, standing };
}

function stateOf({ expires }: ConsentFace, { fate }: SinceTheYes, now: Instant): SawState {
  if (fate === 'handedOut') return 'sent';
  if (fate === 'takenBack' || fate === 'recalled') return fate;
  return now < expires ? 'waiting' : 'ended';
}

/**
 * What it was for, in the pack's language if it can be: as she was told, or as the clinician wrote it for whom it went to. Her language
 * may be another by now than when she said yes: then it is told as she was told, and in which language.
 */
function reasonOf({ face: { purpose, wordsLanguage, walkthrough }, said }: PastYes, language: string): Pick<SawYes, 'why' | 'whyIn'> {
  const told = said && { why: said.why, in: walkthrough.language };
  const written = { why: purpose, in: wordsLanguage };
  const fits = [told, written].find((each) => each && isSameLanguage(each.in, language));
  if (fits) return { why: fits.why, whyIn: null };
  const { why, in: whyIn } = told ?? written;
  return { why, whyIn };
}

function sawYes(yes: PastYes, now: Instant, band: Band, { instants, saidRoles, language }: WalkthroughPack): SawYes {
  const { face, said, since } = yes;
  const state = stateOf(face, since, now);
  const sentOn = since.handedOutAt ?? (since.handedOutOn === undefined ? null : noonOn(since.handedOutOn));
  const on = state === 'sent' ? sentOn : since.takenBackAt;
  return {
    state,
    who: face.recipient.name,
    whoRole: (isSameLanguage(face.walkthrough.language, language) ? said?.whoRole : null) ?? saidRoles[face.recipient.role],
    ...reasonOf(yes, language),
    wait: now < face.notBefore ? sayWait(face.notBefore, now, band, instants) : null,
    on: on === null ? null : sayOn(on, now, band, instants),
  };
}
