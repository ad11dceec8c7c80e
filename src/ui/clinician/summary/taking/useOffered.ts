import { useMemo } from 'react';
import type { Kept, RecordEntry } from '../../../../core/Entry.ts';
import { inBook } from '../../child/inBook.ts';
import { dayOf } from '../../child/record/dayOf.ts';
import { newestFirst } from '../../child/record/newestFirst.ts';
import { useEntryTitle } from '../../child/record/useEntryTitle.ts';
import { useDayText } from '../../useDayText.ts';
import { useWords } from '../../useWords.ts';
import { useEntryPieces, type Piece } from './useEntryPieces.ts';
import { useSessionSentence } from './useSessionSentence.ts';

/** What one entry of the record has to take, under its title; all sessions together are one. */
export type Offered = { readonly key: string; readonly title: string; readonly pieces: readonly Piece[] };

/** All that the record has to take: what its sessions come to, then its entries, newest first. */
export function useOffered(record: readonly Kept<RecordEntry>[]): readonly Offered[] {
  const words = useWords('summary');
  const dayText = useDayText();
  const title = useEntryTitle({ record });
  const piecesOf = useEntryPieces(record);
  const sessions = useSessionSentence(record);
  return useMemo(() => [
    ...(sessions === null ? [] : [{ key: 'sessions', title: words('takeSessions'), pieces: [{ text: sessions, section: 'sessions' as const }] }]),
    ...newestFirst(inBook(record).entries)
      .map((entry) => ({ key: String(entry.number), title: words('takeFrom', { title: title(entry), day: dayText(dayOf(entry)) }), pieces: piecesOf(entry) }))
      .filter(({ pieces }) => pieces.length > 0),
  ], [record, sessions, words]);
}
