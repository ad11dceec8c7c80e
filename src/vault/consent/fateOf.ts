import type { Act } from '../../core/Act.ts';
import type { SinceTheYes } from '../../core/Consent.ts';
import type { ChildId, ConsentId } from '../../core/Id.ts';
import { childMayWithdraw } from '../../core/consentCovers.ts';
import type { Instant } from '../../core/Instant.ts';

/** What the ledger tells of one yes. face: hash of the face, as the yes was written down. */
export type ConsentStory = SinceTheYes & { readonly face: string; readonly child: ChildId };

const fresh = { fate: 'standing', madePackage: null, handedOutAt: null, takenBackAt: null, unsureSince: null, unsureBy: null, recall: null, copyGivenAt: null } as const satisfies SinceTheYes;

/**
 * The story of a yes, or null when the ledger holds none. What can not follow is passed over: no act revives a yes. What was lost
 * after it was given makes it unsure, if it was this child's or nobody knows whose.
 * [Note: a backup knows no later] A backup that is put back holds its yeses as they were when it was made. What came after is not in
 * it: so each of them is unsure.
 */
export function fateOf(consent: ConsentId, lines: Iterable<{ readonly at: Instant; readonly act: Act }>): ConsentStory | null {
  let story: ConsentStory | null = null;
  for (const { at, act } of lines) {
    if (act.act === 'errandLost') story = afterLoss(story, { of: act.child, by: 'lost', at });
    if (act.act === 'restored') story = afterLoss(story, { of: null, by: 'restored', at });
    if (!('consent' in act) || act.consent !== consent) continue;
    if (act.act === 'consentGiven') story ??= { ...fresh, face: act.face, child: act.child };
    else if (story !== null) story = afterAct(story, act, at);
  }
  return story;
}

type Later = Exclude<Extract<Act, { readonly consent: ConsentId }>, { readonly act: 'consentGiven' }>;

type Loss = { readonly of: ChildId | null; readonly by: 'lost' | 'restored'; readonly at: Instant };

/** Put back says more than lost: the yes may have been used as well. */
function afterLoss(story: ConsentStory | null, { of, by, at }: Loss): ConsentStory | null {
  if (story === null || !childMayWithdraw(story.fate) || (of !== null && of !== story.child)) return story;
  return { ...story, unsureSince: at, unsureBy: story.unsureBy === 'restored' ? 'restored' : by };
}

function afterAct(story: ConsentStory, act: Later, at: Instant): ConsentStory {
  if (act.act === 'copyGiven') return { ...story, copyGivenAt: at };
  if (act.act === 'yesAskedAgain') return { ...story, unsureSince: null, unsureBy: null };
  switch (story.fate) {
    case 'takenBack': return story;
    case 'recalled': return afterRecall(story, act);
    case 'handedOut': return act.act === 'consentTakenBack' ? { ...story, fate: 'recalled', takenBackAt: at, unsureSince: null, unsureBy: null, recall: 'due' } : story;
    case 'standing': case 'made': return afterYes(story, act, at);
  }
}

function afterYes(story: ConsentStory, act: Later, at: Instant): ConsentStory {
  switch (act.act) {
    case 'consentTakenBack': return { ...story, fate: 'takenBack', madePackage: null, takenBackAt: at, unsureSince: null, unsureBy: null };
    case 'packageMade': return { ...story, fate: 'made', madePackage: act.package };
    case 'handedOut': return { ...story, fate: 'handedOut', handedOutAt: at };
    case 'handedOutBefore': return { ...story, fate: 'handedOut', madePackage: null, handedOutOn: act.on };
    case 'notHandedOut': return act.package === story.madePackage ? { ...story, fate: 'standing', madePackage: null } : story;
    default: return story;
  }
}

/** A letter that was sent needs no more. */
function afterRecall(story: ConsentStory, act: Later): ConsentStory {
  if (act.act === 'recallSent') return { ...story, recall: 'sent' };
  return act.act === 'recallMade' && story.recall === 'due' ? { ...story, recall: 'made' } : story;
}
