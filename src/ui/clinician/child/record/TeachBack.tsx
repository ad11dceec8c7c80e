import type { Band } from '../../../../core/Band.ts';
import type { TeachBackNote } from '../../../../core/Notice.ts';
import type { WalkthroughPack } from '../../../../packs/walkthroughs/WalkthroughPack.ts';
import { Icon } from '../../../shared/Icon.tsx';
import { useWords } from '../../useWords.ts';
import { plainWords } from '../plainWords.ts';
import { useWalkthroughPack } from '../useWalkthroughPack.ts';

type Of = { readonly kind: 'notice' | 'request'; readonly band: Band };

/** How each question went. What was told in own words is never scored, so it is not here. */
export function TeachBack({ notes, of }: { notes: readonly TeachBackNote[]; of: Of }) {
  const words = useWords('record');
  const pack = useWalkthroughPack();
  return (
    <section className="stack t">
      <h2 className="card-title">{words('teachBackTitle')}</h2>
      <ul className="list" role="list">
        {notes.map((note) => (
          <li key={note.question} className="item">
            <Icon name={note.passed ? 'check' : 'info'} size="small" />
            <span className="grow">
              {pack && questionText(pack, of, note.question)}
              <span className="small soft under">{words(note.passed ? 'toldBack' : 'notToldBack', { misses: note.misses })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The question as the pack asks it now; its id where the pack knows it no more. */
function questionText(pack: WalkthroughPack, { kind, band }: Of, id: string): string {
  const asked = pack.bands[band][kind].questions.find((each) => each.id === id);
  return asked ? plainWords(asked.text) : id;
}
