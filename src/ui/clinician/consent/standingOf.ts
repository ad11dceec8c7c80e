import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { Instant } from '../../../core/Instant.ts';

/**
 * Where a yes stands: unsure until she was asked again, waiting until its hour, ready to be let go, with a package made and not yet handed out,
 * or over in one of four ways: recalled is taken back after it went.
 */
export type Standing = 'unsure' | 'waiting' | 'ready' | 'made' | 'handedOut' | 'takenBack' | 'recalled' | 'expired';

export function standingOf({ face, fate, unsureSince }: Pick<ConsentCard, 'face' | 'fate' | 'unsureSince'>, now: Instant): Standing {
  if (fate === 'takenBack' || fate === 'handedOut' || fate === 'recalled') return fate;
  if (now >= face.expires) return 'expired';
  if (unsureSince !== null) return 'unsure';
  if (now < face.notBefore) return 'waiting';
  return fate === 'made' ? 'made' : 'ready';
}

/** Whether something can still come of it. */
export function isOpen(standing: Standing): boolean {
  return standing === 'unsure' || standing === 'waiting' || standing === 'ready' || standing === 'made';
}

/** Whether there is still something to do about it: it can go, or its recall letter was not sent yet. */
export function isUnderWay(card: Pick<ConsentCard, 'face' | 'fate' | 'unsureSince' | 'recall'>, now: Instant): boolean {
  return isOpen(standingOf(card, now)) || card.recall === 'due' || card.recall === 'made';
}
