import type { LaterDay } from '../../core/Errand.ts';
import type { Step } from '../../core/Step.ts';
import type { PictureName } from '../../packs/PictureName.ts';
import { AnswerCards } from './AnswerCards.tsx';
import { dayWords } from '../../core/heardOn.ts';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';

/** A dot for each day of waiting; and asking, which is hers. */
const dayPictures = {
  tomorrow: 'day-tomorrow',
  three: 'day-three',
  week: 'day-week',
  whenSheAsks: 'answer-question',
} as const satisfies Record<LaterDay, PictureName>;

/** After 'later' she picks when. Her answer counts already. */
export function DayScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'day' }> }) {
  const { words, act } = useRoom();
  const cards = show.days.map((day) => ({
    id: day, text: words[dayWords[day]], picture: dayPictures[day], onTap: () => act({ do: 'pickDay', day }),
  }));
  return (
    <>
      <Title>{words.whichDay}</Title>
      <AnswerCards cards={cards} />
    </>
  );
}
