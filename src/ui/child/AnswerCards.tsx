import { Listen } from './Listen.tsx';
import { Picture } from './pictures/Picture.tsx';
import { Tap } from './Tap.tsx';

export type AnswerCard = { readonly id: string; readonly text: string; readonly picture: string; readonly onTap: () => void };

/** [Note: equal answers] One card for every answer: nothing here knows which is which, so none can be larger, later or chosen before. */
export function AnswerCards({ cards }: { readonly cards: readonly AnswerCard[] }) {
  return (
    <ul className="answers">
      {cards.map((card) => (
        <li key={card.id} className="cell">
          <Tap className="answer" onTap={card.onTap}>
            <div className="pip"><Picture name={card.picture} /></div>
            <span>{card.text}</span>
          </Tap>
          <Listen text={card.text} />
        </li>
      ))}
    </ul>
  );
}
