import { useState, type ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { Section } from '../../../core/Summary.ts';
import { Button } from '../../shared/Button.tsx';
import { Dialog } from '../../shared/Dialog.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { List, RowButton } from '../../shared/List.tsx';
import { noonOf } from '../child/record/localDay.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { passagesOf } from './passagesOf.ts';
import { sessionFacts } from './sessionFacts.ts';
import type { Composed } from './useSummary.ts';

/** Picks pieces of the record, each to become a sentence. It is given the record and nothing else of the child. */
export function TakeFromRecord({ record, composed, onClose }: { record: readonly Kept<RecordEntry>[]; composed: Composed; onClose: () => void }) {
  const words = useWords('summary');
  const sessions = useSessionSentence(record);
  const notes = record.flatMap(({ number, at, entry }) => (entry.kind === 'progress' ? [{ number, at, text: entry.text, of: entry }] : [])).reverse();
  const additions = (of: number) => record.flatMap(({ entry }) => (entry.kind === 'amendment' && entry.of === of ? [entry.text] : []));
  return (
    <Dialog wide title={words('takeTitle')} onClose={onClose} actions={<Button kind="ink" onPress={onClose}>{words('takeDone')}</Button>}>
      <p className="soft">{words('takeHow')}</p>
      {sessions !== null && <Pieces title={words('takeSessions')} pieces={[{ text: sessions, section: 'sessions' }]} composed={composed} />}
      {notes.map((note) => (
        <NotePieces key={note.number} at={note.at} form={note.of.form} texts={[note.text, ...additions(note.number)]} composed={composed} />
      ))}
      {sessions === null && notes.length === 0 && <p>{words('takeNothing')}</p>}
    </Dialog>
  );
}

function NotePieces(props: { at: Kept<RecordEntry>['at']; form: string; texts: readonly string[]; composed: Composed }): ReactNode {
  const words = useWords('summary');
  const child = useWords('child');
  const when = useWhen();
  const title = props.form === 'free' ? child('progress') : child('progressIn', { form: props.form });
  return <Pieces title={words('takeFrom', { title, day: when(props.at, 'day') })} pieces={props.texts.flatMap(passagesOf)} composed={props.composed} />;
}

type Piece = { readonly text: string; readonly section: Section };

function Pieces({ title, pieces, composed }: { title: string; pieces: readonly Piece[]; composed: Composed }) {
  const words = useWords('summary');
  const [taken, setTaken] = useState<readonly number[]>([]);
  const take = (piece: Piece, at: number) => {
    composed.add(piece.section, piece.text);
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
