import type { Step } from '../../core/Step.ts';
import { youTapped } from '../../core/heardOn.ts';
import { heldTogether } from './heldTogether.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Her answer said back, and two equal ways on: it counts, or she changes it (11b). The same for all five. */
export function SaidBackScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'saidBack' }> }) {
  const { words, act } = useRoom();
  return (
    <>
      <div className="said-back">
        <div className="pip"><Picture name={show.answer.picture} /></div>
        <Title>{youTapped(words, show.answer)}</Title>
        <p>{heldTogether(show.text)}</p>
      </div>
      <p className="sub">{words.isThatRight}</p>
      <div className="two-ways">
        <Tap className="told" onTap={() => act({ do: 'keep' })}>{words.thatIsMyAnswer}</Tap>
        <Tap className="told" onTap={() => act({ do: 'change' })}>{words.change}</Tap>
      </div>
    </>
  );
}
