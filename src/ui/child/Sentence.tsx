import { useId, useState } from 'react';
import type { StepSentence } from '../../core/Step.ts';
import { Listen } from './Listen.tsx';
import { Picture } from './pictures/Picture.tsx';
import { PartSwitch } from './PartSwitch.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** One sentence of the summary; below it, in one line, its sound, how it is written where that differs, and its switch. */
export function Sentence({ sentence, language }: { readonly sentence: StepSentence; readonly language: string | null }) {
  const { words, act, hearIn } = useRoom();
  const named = useId();
  const [open, setOpen] = useState(false);
  const written = sentence.rendering !== sentence.original || sentence.spoken ? language : null;
  const turnOver = () => {
    setOpen(!open);
    if (!open && written !== null) hearIn(sentence.original, written);
  };
  return (
    <li className={sentence.on ? 'part' : 'part off'}>
      <p id={named} className="part-words" lang={sentence.language} dir="auto">{sentence.rendering}</p>
      <div className="part-row">
        <Listen text={sentence.rendering} name={sentence.id} />
        {written !== null && (
          <Tap className="part-original" isExpanded={open} onTap={turnOver}>
            <span className="drawing"><Picture name="control-written" /></span>
            <span>{words.hearOriginal}</span>
          </Tap>
        )}
        <PartSwitch named={named} isOn={sentence.on} onTap={() => act({ do: sentence.on ? 'strike' : 'restore', sentence: sentence.id })} />
      </div>
      {open && written !== null && <p className="part-written" lang={written} dir="auto">{sentence.original}</p>}
    </li>
  );
}
