import { useMemo } from 'react';
import { findHints } from '../../../../packs/hints/findHints.ts';
import { Icon } from '../../../shared/Icon.tsx';
import { List, RowButton } from '../../../shared/List.tsx';
import { useWords } from '../../useWords.ts';
import { useKindNames } from '../hints/useKindNames.ts';
import type { Composed } from '../useSummary.ts';
import type { Piece } from './useEntryPieces.ts';

type PiecesProps = { title: string; pieces: readonly Piece[]; composed: Composed; known: readonly string[] };

/** What one entry offers: a press puts a piece on the page, once while it stands there as it was. What it touches is said before it is taken. */
export function Pieces({ title, pieces, composed, known }: PiecesProps) {
  const words = useWords('summary');
  const noteOf = useNote(pieces, known);
  const { sentences } = composed.summary;
  const placeOf = (piece: Piece) => sentences.findIndex((each) => each.text === piece.text && each.from === piece.from) + 1;
  return (
    <section>
      <h3>{title}</h3>
      <List label={title}>
        {pieces.map((piece, at) => {
          const number = placeOf(piece);
          return (
            <RowButton
              key={at}
              noArrow
              before={<span className="shareable"><Icon name={number > 0 ? 'check' : 'plus'} /></span>}
              title={<span className="regular">{piece.text}</span>}
              note={number > 0 ? <span role="status">{words('taken', { number })}</span> : noteOf(at)}
              onPress={() => { if (number === 0) composed.acts.add(piece.section, piece.text, piece.from); }}
            />
          );
        })}
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
