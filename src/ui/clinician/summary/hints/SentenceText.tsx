import { useRef, useState } from 'react';
import type { RecipientRole } from '../../../../core/Recipient.ts';
import type { Sentence } from '../../../../core/Summary.ts';
import { useWords } from '../../useWords.ts';
import type { Acts } from '../useSummary.ts';
import { HintCard } from './HintCard.tsx';
import type { HintGroup } from './HintGroup.ts';
import { Marked } from './Marked.tsx';
import { useHints } from './useHints.ts';
import { useHintsSaid } from './useHintsSaid.ts';
import { useKindNames } from './useKindNames.ts';

type TextProps = { sentence: Sentence; number: number; language: string; role: RecipientRole | null; known: readonly string[]; acts: Acts; onTakeOut: () => void };

/** The words of a sentence, and beside them what in them could hurt. Advice only: nothing is held up by it. */
export function SentenceText({ sentence, number, language, role, known, acts, onTakeOut }: TextProps) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const namesOf = useKindNames();
  const [isComposing, setComposing] = useState(false);
  const { groups, marks, keep } = useHints(sentence.text, isComposing, known);
  const input = useRef<HTMLTextAreaElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  useHintsSaid(groups, number, input);
  const reword = ({ kind, places }: HintGroup) => {
    const place = marks.find((mark) => mark.kind === kind) ?? places[0];
    input.current?.focus();
    if (place) input.current?.setSelectionRange(place.start, place.end);
  };
  const putAway = (group: HintGroup) => {
    keep(group);
    focusNext(cards.current);
  };
  return (
    <div className="stack t" ref={cards}>
      <Marked
        label={words('sentence', { number })}
        hideLabel
        hints={marks}
        found={groups.length === 0 ? null : advice('foundHere', { what: namesOf(groups.map(({ kind }) => kind)) })}
        value={sentence.text}
        onChange={(text) => acts.changeSentence(sentence.id, { text })}
        onComposing={setComposing}
        inputRef={input}
        lang={language}
      />
      {groups.map((group) => (
        <HintCard key={group.kind} group={group} number={number} role={role} onReword={() => reword(group)} onTakeOut={onTakeOut} onKeep={() => putAway(group)} />
      ))}
    </div>
  );
}

/** The button that was pressed goes with its card: on to the next card, else to the sentence's own row. */
function focusNext(cards: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const next = cards?.querySelector<HTMLElement>('.hintcard') ?? cards?.closest<HTMLElement>('.sentence');
    next?.focus({ preventScroll: true });
  });
}
