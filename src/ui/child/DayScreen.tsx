import type { Step } from '../../core/Step.ts';
import { AnswerCards } from './AnswerCards.tsx';
import { dayWords } from '../../core/heardOn.ts';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';

/** After 'later' she picks when. Her answer counts already. */
export function DayScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'day' }> }) {
  const { words, act } = useRoom();
  const cards = show.days.map((day) => ({
    id: day, text: words[dayWords[day]], picture: day === 'whenSheAsks' ? 'control-ask' : 'answer-later', onTap: () => act({ do: 'pickDay', day }),
  }));
  return (
    <>
      <Title>{words.whichDay}</Title>
      <AnswerCards cards={cards} />
    </>
  );
}
