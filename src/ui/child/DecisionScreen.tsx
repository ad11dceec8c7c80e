import type { Step } from '../../core/Step.ts';
import { AnswerCards } from './AnswerCards.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';

/** Five equal answers, nothing chosen (11). With every sentence switched off there is no yes among them. */
export function DecisionScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'decision' }> }) {
  const { words, act } = useRoom();
  const cards = show.answers.map((answer) => ({ ...answer, onTap: () => act({ do: 'choose', answer: answer.id }) }));
  return (
    <>
      <Title>{words.whatDoYouWant}</Title>
      <p className="sub">{show.answers.length < 5 ? words.nothingLeft : words.allAreGood}</p>
      <AnswerCards cards={cards} />
    </>
  );
}
