import { useId } from 'react';
import type { Part as SummaryPart } from '../../core/partsOf.ts';
import { partWords } from '../../core/partWords.ts';
import { PartSwitch } from './PartSwitch.tsx';
import { useRoom } from './RoomContext.ts';
import { Sentence } from './Sentence.tsx';

/** One part of the summary: its name, one switch for all of it where it has several sentences, and each sentence with its own. */
export function Part({ part, language }: { readonly part: SummaryPart; readonly language: string | null }) {
  const { words } = useRoom();
  const named = useId();
  // An errand laid by an older version has no word for it: then its sentences stand alone, as they did there.
  const name = words[partWords[part.section]] as string | undefined;
  return (
    <li className="whole-part">
      {name !== undefined && (
        <div className="part-head">
          <h2 id={named} className="part-name">{name}</h2>
          {part.whole !== null && <WholeSwitch named={named} part={part} isOn={part.whole.on} />}
        </div>
      )}
      <ul className="parts" aria-labelledby={name === undefined ? undefined : named}>
        {part.sentences.map((sentence) => <Sentence key={sentence.id} sentence={sentence} language={language} />)}
      </ul>
    </li>
  );
}

/** On while anything of it is: the first tap takes all of it out, the next puts all of it back. */
function WholeSwitch({ named, part: { section }, isOn }: { readonly named: string; readonly part: SummaryPart; readonly isOn: boolean }) {
  const { act } = useRoom();
  return <PartSwitch named={named} isOn={isOn} onTap={() => act({ do: isOn ? 'strikePart' : 'restorePart', section })} />;
}
