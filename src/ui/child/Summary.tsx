import { partsOf } from '../../core/partsOf.ts';
import type { StepSentence } from '../../core/Step.ts';
import { Part } from './Part.tsx';

/** The summary in its parts, in the order that is signed. */
export function Summary({ sentences, language }: { readonly sentences: readonly StepSentence[]; readonly language: string | null }) {
  return (
    <ul className="whole-parts">
      {partsOf(sentences).map((part) => <Part key={part.sentences[0]?.id} part={part} language={language} />)}
    </ul>
  );
}
