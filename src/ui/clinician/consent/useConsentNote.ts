import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { Instant } from '../../../core/Instant.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { standingOf } from './standingOf.ts';

/** Where a yes stands, in a line. */
export function useConsentNote(): (card: ConsentCard, now: Instant) => string {
  const words = useWords('consent');
  const when = useWhen();
  return (card, now) => {
    const standing = standingOf(card, now);
    const { notBefore, expires } = card.face;
    if (standing === 'waiting') return words('note.waiting', { until: when(notBefore, 'hour') });
    if (standing === 'ready') return words('note.ready', { until: when(expires, 'day') });
    if (standing === 'recalled' && card.recall !== 'sent') return words('note.letterDue');
    return words(`note.${standing}`);
  };
}
