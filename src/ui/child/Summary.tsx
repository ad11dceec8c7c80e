import { useEffect, useRef } from 'react';
import { nothingIsOn, partsOf } from '../../core/partsOf.ts';
import type { StepSentence } from '../../core/Step.ts';
import { Part } from './Part.tsx';
import { useRoom } from './RoomContext.ts';

/** The summary in its parts. When she has taken out the last of it, that is said at once: in words, and aloud where it can be heard. */
export function Summary({ sentences, language }: { readonly sentences: readonly StepSentence[]; readonly language: string | null }) {
  const { words, hear } = useRoom();
  const isEmpty = nothingIsOn(sentences);
  const was = useRef(isEmpty);
  useEffect(() => {
    if (isEmpty && !was.current) hear(words.nothingLeft)?.();
    was.current = isEmpty;
  }, [isEmpty]);
  return (
    <>
      <ul className="whole-parts">
        {partsOf(sentences).map((part) => <Part key={part.sentences[0]?.id} part={part} language={language} />)}
      </ul>
      <p role="status" className="nothing-left">{isEmpty && words.nothingLeft}</p>
    </>
  );
}
