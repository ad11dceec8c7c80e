import type { CopyTap } from '../../core/CopyAsked.ts';
import type { Step } from '../../core/Step.ts';
import { AnswerCards } from './AnswerCards.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';

/** After a yes: whether she wants a copy of it, and where she would keep paper. Equal cards; her yes stands whatever she taps. */
export function CopyScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'copy' }> }) {
  const { act } = useRoom();
  const cards = show.cards.map((card) => ({ ...card, onTap: () => act({ do: 'copy', choice: card.id as CopyTap }) }));
  return (
    <>
      <Title key={show.text}>{show.text}</Title>
      <AnswerCards cards={cards} />
    </>
  );
}
