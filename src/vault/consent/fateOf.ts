import type { Act } from '../../core/Act.ts';
import type { ConsentFate } from '../../core/Consent.ts';
import type { ConsentId, PackageId } from '../../core/Id.ts';

/** What the ledger tells of one yes. */
export type ConsentStory = {
  /** Hash of the face, as the yes was written down. */
  readonly face: string;
  readonly fate: ConsentFate;
  /** The package that was made last and neither handed out nor kept back. */
  readonly madePackage: PackageId | null;
};

/** The story of a yes, or null when the ledger holds none. What can not follow is passed over: no act revives a yes. */
export function fateOf(consent: ConsentId, acts: Iterable<Act>): ConsentStory | null {
  let story: ConsentStory | null = null;
  for (const act of acts) {
    if (!('consent' in act) || act.consent !== consent) continue;
    if (act.act === 'consentGiven') story ??= { face: act.face, fate: 'standing', madePackage: null };
    else if (story !== null) story = afterAct(story, act);
  }
  return story;
}

type Later = Exclude<Extract<Act, { readonly consent: ConsentId }>, { readonly act: 'consentGiven' }>;

function afterAct(story: ConsentStory, act: Later): ConsentStory {
  if (story.fate === 'handedOut' || story.fate === 'takenBack') return story;
  switch (act.act) {
    case 'consentTakenBack': return { ...story, fate: 'takenBack', madePackage: null };
    case 'packageMade': return { ...story, fate: 'made', madePackage: act.package };
    case 'handedOut': return { ...story, fate: 'handedOut' };
    case 'notHandedOut': return act.package === story.madePackage ? { ...story, fate: 'standing', madePackage: null } : story;
  }
}
