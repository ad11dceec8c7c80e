import type { SaidBack, Step } from '../../core/Step.ts';
import { youTapped } from '../../core/heardOn.ts';
import { heldTogether } from './heldTogether.ts';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/**
 * Her answer said back, and two equal ways on: it counts, or she changes it (11b). The same for all five, to the size of the box and
 * the place of the buttons: what would be said to the others stands in the same place, unseen and unheard, and holds it open.
 */
export function SaidBackScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'saidBack' }> }) {
  const { words, act } = useRoom();
  return (
    <>
      <div className="said-back">
        <div className="pip"><Picture name={show.answer.picture} /></div>
        <div className="replies">
          <div className="reply"><Title>{youTapped(words, show.answer)}</Title><p>{heldTogether(show.text)}</p></div>
          {show.others.map((other) => <Unsaid key={other.answer.id} other={other} />)}
        </div>
      </div>
      <p className="sub">{words.isThatRight}</p>
      <div className="two-ways">
        <Tap className="told" onTap={() => act({ do: 'keep' })}>{words.thatIsMyAnswer}</Tap>
        <Tap className="told" onTap={() => act({ do: 'change' })}>{words.change}</Tap>
      </div>
    </>
  );
}

function Unsaid({ other }: { readonly other: SaidBack }) {
  const { words } = useRoom();
  return <div className="reply unsaid" aria-hidden="true"><p className="as-title">{heldTogether(youTapped(words, other.answer))}</p><p>{heldTogether(other.text)}</p></div>;
}
