import { useState } from 'react';
import { useFormatter } from 'use-intl';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { List, RowButton } from '../../shared/List.tsx';
import { dayOf } from '../child/record/dayOf.ts';
import { noonOf } from '../child/record/localDay.ts';
import { useEntryTitle } from '../child/record/useEntryTitle.ts';
import { inBook } from '../child/inBook.ts';
import { newestFirst } from '../child/record/newestFirst.ts';
import { useDayText } from '../useDayText.ts';
import { useWords } from '../useWords.ts';
import { sessionFacts } from './sessionFacts.ts';
import { useEntryPieces, type Piece } from './useEntryPieces.ts';
import type { Composed } from './useSummary.ts';

/** How many entries are drawn at first, and with each press more. */
const step = 20;

/** Picks pieces of the record, each to become a sentence that knows its entry. It is given the record and nothing else of the child. */
export function TakeFromRecord({ record, composed, onClose }: { record: readonly Kept<RecordEntry>[]; composed: Composed; onClose: () => void }) {
  const words = useWords('summary');
  const dayText = useDayText();
  const title = useEntryTitle({ record });
  const piecesOf = useEntryPieces(record);
  const sessions = useSessionSentence(record);
  const [shown, setShown] = useState(step);
  const offered = newestFirst(inBook(record).entries).map((entry) => ({ entry, pieces: piecesOf(entry) })).filter(({ pieces }) => pieces.length > 0);
  const left = offered.length - shown;
  return (
    <Dialog wide title={words('takeTitle')} onClose={onClose} actions={<Button kind="ink" onPress={onClose}>{words('takeDone')}</Button>}>
      <p className="soft">{words('takeHow')}</p>
      {sessions !== null && <Pieces title={words('takeSessions')} pieces={[{ text: sessions, section: 'sessions' }]} composed={composed} />}
      {offered.slice(0, shown).map(({ entry, pieces }) => (
        <Pieces key={entry.number} title={words('takeFrom', { title: title(entry), day: dayText(dayOf(entry)) })} pieces={pieces} composed={composed} />
      ))}
      {left > 0 && <div className="stack t"><Button size="small" onPress={() => setShown(shown + step)}>{words('takeOlder', { more: Math.min(step, left), left })}</Button></div>}
      {sessions === null && offered.length === 0 && <p>{words('takeNothing')}</p>}
    </Dialog>
  );
}

function Pieces({ title, pieces, composed }: { title: string; pieces: readonly Piece[]; composed: Composed }) {
  const words = useWords('summary');
  const [taken, setTaken] = useState<readonly number[]>([]);
  const take = (piece: Piece, at: number) => {
    composed.add(piece.section, piece.text, piece.from);
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
            note={taken.includes(at) && placeOf(piece.text) > 0 ? <span role="status">{words('taken', { number: placeOf(piece.text) })}</span> : words(`sections.${piece.section}`)}
            onPress={() => { if (!taken.includes(at)) take(piece, at); }}
          />
        ))}
      </List>
    </section>
  );
}

/** 'Seven sessions since 2 April, each about 50 minutes.' */
function useSessionSentence(record: readonly Kept<RecordEntry>[]): string | null {
  const words = useWords('summary');
  const format = useFormatter();
  const found = sessionFacts(record);
  if (found === null) return null;
  const { count, since, minutes, isExact, interpreted } = found;
  const noon = noonOf(since);
  const values = { sessions: words('sessionFacts', { count }), day: noon ? format.dateTime(noon, 'day') : since, minutes };
  const facts = words(count === 1 ? 'factsOn' : isExact ? 'factsSince' : 'factsSinceAbout', values);
  return words('factsEnd', { facts: interpreted ? words('factsInterpreter', { facts }) : facts });
}
