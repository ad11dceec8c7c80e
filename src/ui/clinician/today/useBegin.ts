import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { Instant } from '../../../core/Instant.ts';
import { usePlaces } from '../Place.ts';
import { isCardRead } from './dayOfChild.ts';

/** Begins a session by one tap: with the card, or where that was read today at once with note and record. */
export function useBegin(now: Instant): (row: Pick<CaseloadRow, 'child' | 'lastRead'>) => void {
  const places = usePlaces();
  return (row) => places.go(isCardRead(row, now)
    ? { at: 'session', child: row.child.id }
    : { at: 'noticeCard', child: row.child.id, card: 'atStart', begins: true });
}
