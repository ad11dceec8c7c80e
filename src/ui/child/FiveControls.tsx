import { useRef } from 'react';
import { Picture } from './pictures/Picture.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';
import { useFits } from './useFits.ts';

/** Always there, one size, one order. Only their position turns round with the language. */
const five = [
  { word: 'hearAgain', picture: 'control-hear-again', turns: false },
  { word: 'goBack', picture: 'control-go-back', turns: true },
  { word: 'ask', picture: 'control-ask', turns: false },
  { word: 'skip', picture: 'control-skip', turns: true },
  { word: 'stop', picture: 'control-stop', turns: false },
] as const;

export type Control = (typeof five)[number]['word'];

/** Edges, and the room between two of them. */
const besideLabel = 10;

/** One row, or two where a word would have to be broken: never smaller letters. */
export function FiveControls({ onControl }: { readonly onControl: (control: Control) => void }) {
  const { words } = useRoom();
  const row = useRef<HTMLDivElement>(null);
  const fits = useFits(row, '.control > :last-child', besideLabel);
  return (
    <div ref={row} className={fits ? 'five' : 'five two-rows'} role="group" aria-label={words.alwaysHere}>
      {five.map(({ word, picture, turns }) => (
        <Tap key={word} className="control" onTap={() => onControl(word)}>
          <span className={turns ? 'drawing flip' : 'drawing'}><Picture name={picture} /></span>
          <span>{words[word]}</span>
        </Tap>
      ))}
    </div>
  );
}
