import { useState } from 'react';
import type { StepSentence } from '../../core/Step.ts';
import { Listen } from './Listen.tsx';
import { useRoom } from './RoomContext.ts';
import { Tap } from './Tap.tsx';

/** One sentence of the summary: on or off, heard alone, and heard as it is written where that differs. */
export function Sentence({ sentence, language }: { readonly sentence: StepSentence; readonly language: string | null }) {
  const { words, act, hear } = useRoom();
  const differs = sentence.rendering !== sentence.original || sentence.spoken;
  return (
    <li className={sentence.on ? 'part' : 'part off'}>
      <Tap className="part-switch" isOn={sentence.on} onTap={() => act({ do: sentence.on ? 'strike' : 'restore', sentence: sentence.id })}>
        <span className="grow"><span lang={sentence.language} dir="auto">{sentence.rendering}</span><em aria-hidden="true">{sentence.on ? words.partOn : words.partOff}</em></span>
        <span className="switch" />
      </Tap>
      {(differs || hear(sentence.id) !== null) && (
        <div className="part-sound">
          <Listen text={sentence.rendering} name={sentence.id} />
          {differs && language !== null && <Original text={sentence.original} language={language} />}
        </div>
      )}
    </li>
  );
}

/** The sentence as it would leave: heard, and seen. */
function Original({ text, language }: { readonly text: string; readonly language: string }) {
  const { words, hearIn } = useRoom();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tap
        className="part-original"
        isExpanded={open}
        onTap={() => {
          setOpen(!open);
          if (!open) hearIn(text, language);
        }}
      >
        {words.hearOriginal}
      </Tap>
      {open && <p lang={language} dir="auto">{text}</p>}
    </>
  );
}
