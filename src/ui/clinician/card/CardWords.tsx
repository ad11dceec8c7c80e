import type { ChildsCards } from '../../../bridge/ChildsCards.ts';
import type { NoticeCardName } from '../../../core/Notice.ts';
import { TwoChairs } from '../drawings/TwoChairs.tsx';

/** The card itself, in the child's daylight and the child's letters: what is read aloud, one thing a line. */
export function CardWords({ cards, card }: { cards: ChildsCards; card: NoticeCardName }) {
  return (
    <div className="card-words" lang={cards.language} dir={cards.direction}>
      <ul role="list">{cards.lines[card].map((line) => <li key={line}>{line}</li>)}</ul>
      <div className="card-drawing" aria-hidden="true"><TwoChairs /></div>
    </div>
  );
}
