import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** Always there, one size, one order. Only their position turns round with the language. */
const five = [
  { word: 'hearAgain', picture: 'control-hear-again', turns: false },
  { word: 'goBack', picture: 'control-go-back', turns: true },
  { word: 'ask', picture: 'control-ask', turns: false },
  { word: 'skip', picture: 'control-skip', turns: true },
  { word: 'stop', picture: 'control-stop', turns: false },
] as const;

export type Control = (typeof five)[number]['word'];

export function FiveControls({ onControl }: { readonly onControl: (control: Control) => void }) {
  const { words } = useRoom();
  return (
    <div className="five" role="group" aria-label={words.alwaysHere}>
      {five.map(({ word, picture, turns }) => (
        <Tap key={word} className="control" onTap={() => onControl(word)}>
          <span className={turns ? 'drawing flip' : 'drawing'}><Picture name={picture} /></span>
          <span>{words[word]}</span>
        </Tap>
      ))}
    </div>
  );
}
