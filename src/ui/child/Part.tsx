import { useId } from 'react';
import type { Part as SummaryPart } from '../../core/partsOf.ts';
import { partWords } from '../../core/partWords.ts';
import { useRoom } from './RoomContext.ts';
import { Sentence } from './Sentence.tsx';
import { Tap } from './Tap.tsx';

/** One part of the summary: its name, one switch for all of it where it has several sentences, and each sentence with its own. */
export function Part({ part, language }: { readonly part: SummaryPart; readonly language: string | null }) {
  const { words } = useRoom();
  const named = useId();
  // An errand laid by an older version has no word for it: then its sentences stand alone, as they did there.
  const name = words[partWords[part.section]] as string | undefined;
  return (
    <li className="whole-part">
      {name !== undefined && (part.whole === null
        ? <h2 id={named} className="part-name">{name}</h2>
        : <WholeSwitch id={named} name={name} part={part} isOn={part.whole.on} />)}
      <ul className="parts" aria-labelledby={name === undefined ? undefined : named}>
        {part.sentences.map((sentence) => <Sentence key={sentence.id} sentence={sentence} language={language} />)}
      </ul>
    </li>
  );
}

/** On while anything of it is: the first tap takes all of it out, the next puts all of it back. */
function WholeSwitch({ id, name, part: { section }, isOn }: {
  readonly id: string; readonly name: string; readonly part: SummaryPart; readonly isOn: boolean;
}) {
  const { words, act } = useRoom();
  return (
    <h2 className="part-name switched">
      <Tap className="part-switch" isOn={isOn} onTap={() => act({ do: isOn ? 'strikePart' : 'restorePart', section })}>
        <span className="grow"><span id={id}>{name}</span><em aria-hidden="true">{isOn ? words.partOn : words.partOff}</em></span>
        <span className="switch" />
      </Tap>
    </h2>
  );
}
