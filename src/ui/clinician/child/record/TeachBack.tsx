import type { TeachBackNote } from '../../../../core/Notice.ts';
import { Icon } from '../../../shared/Icon.tsx';
import { useWords } from '../../useWords.ts';

/** How each question went, as it was asked. What was told in own words is never scored, so it is not here. */
export function TeachBack({ notes, language }: { notes: readonly TeachBackNote[]; language: string }) {
  const words = useWords('record');
  return (
    <section className="stack t">
      <h2 className="card-title">{words('teachBackTitle')}</h2>
      <ul className="list" role="list">
        {notes.map((note) => (
          <li key={note.question} className="item">
            <Icon name={note.passed ? 'check' : 'info'} size="small" />
            <span className="grow">
              <span lang={language} dir="auto">{note.asked}</span>
              <span className="small soft under">{words(note.passed ? 'toldBack' : 'notToldBack', { misses: note.misses })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
