import { useMemo, useState } from 'react';
import { findHints } from '../../../../packs/hints/findHints.ts';
import { Icon } from '../../../shared/Icon.tsx';
import { List, RowButton } from '../../../shared/List.tsx';
import { useWords } from '../../useWords.ts';
import { useKindNames } from '../hints/useKindNames.ts';
import type { Composed } from '../useSummary.ts';
import type { Piece } from './useEntryPieces.ts';

type PiecesProps = { title: string; pieces: readonly Piece[]; composed: Composed; known: readonly string[] };

/** What one entry offers: a press puts a piece on the page, once. What it touches is said before it is taken. */
export function Pieces({ title, pieces, composed, known }: PiecesProps) {
  const words = useWords('summary');
  const [taken, setTaken] = useState<readonly number[]>([]);
  const noteOf = useNote(pieces, known);
  const take = (piece: Piece, at: number) => {
    composed.acts.add(piece.section, piece.text, piece.from);
    setTaken([...taken, at]);
  };
  const placeOf = (text: string) => composed.summary.sentences.findIndex((each) => each.text === text) + 1;
  return (
    <section>
      <h3>{title}</h3>
      <List label={title}>
        {pieces.map((piece, at) => (
          <RowButton
            key={at}
            noArrow
            before={<span className="shareable"><Icon name={taken.includes(at) ? 'check' : 'plus'} /></span>}
            title={<span className="regular">{piece.text}</span>}
            note={taken.includes(at) && placeOf(piece.text) > 0 ? <span role="status">{words('taken', { number: placeOf(piece.text) })}</span> : noteOf(at)}
            onPress={() => { if (!taken.includes(at)) take(piece, at); }}
          />
        ))}
      </List>
    </section>
  );
}

/** The section of a piece, and what hints it will have. */
function useNote(pieces: readonly Piece[], known: readonly string[]): (at: number) => string | null {
  const words = useWords('summary');
  const advice = useWords('advice');
  const namesOf = useKindNames();
  const kinds = useMemo(() => pieces.map(({ text }) => [...new Set(findHints(text, known).map(({ kind }) => kind))]), [pieces, known]);
  return (at) => {
    const piece = pieces[at];
    if (!piece) return null;
    const section = words(`sections.${piece.section}`);
    const found = kinds[at] ?? [];
    return found.length === 0 ? section : advice('takeHints', { section, what: namesOf(found) });
  };
}
