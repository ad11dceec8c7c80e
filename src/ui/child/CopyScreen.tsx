import type { CopyTap } from '../../core/CopyAsked.ts';
import type { Step } from '../../core/Step.ts';
import { Listen } from './Listen.tsx';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** After a yes: whether she wants a copy of it, and where she would keep paper. Equal cards; her yes stands whatever she taps. */
export function CopyScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'copy' }> }) {
  const { act } = useRoom();
  return (
    <>
      <Title key={show.text}>{show.text}</Title>
      <ul className={show.cards.length === 2 ? 'three-ways two' : 'three-ways'}>
        {show.cards.map((card) => (
          <li key={card.id} className="cell">
            <Tap className="way" onTap={() => act({ do: 'copy', choice: card.id as CopyTap })}>
              <Picture name={card.picture} />
              <span>{card.text}</span>
            </Tap>
            <Listen text={card.text} />
          </li>
        ))}
      </ul>
    </>
  );
}
