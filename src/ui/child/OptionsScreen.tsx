import type { Step } from '../../core/Step.ts';
import { heldTogether } from './heldTogether.ts';
import { Listen } from './Listen.tsx';
import { Picture } from './pictures/Picture.tsx';
import { Title } from './Title.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Three ways to say it, in the order drawn for her; no mark, no red, no score (10). */
export function OptionsScreen({ show }: { readonly show: Extract<Step['show'], { readonly type: 'options' }> }) {
  const { words, act } = useRoom();
  return (
    <>
      <Title>{show.text}</Title>
      {show.teachBack && <p className="sub">{words.whichOfThese}</p>}
      <ul className="three-ways">
        {show.options.map((option) => (
          <li key={option.id} className="cell">
            <Tap className="way" onTap={() => act({ do: 'option', option: option.id })}>
              <Picture name={option.picture} />
              <span>{heldTogether(option.text)}</span>
            </Tap>
            <Listen text={option.text} />
          </li>
        ))}
      </ul>
    </>
  );
}
