import { useRef, useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import { renderingsNeeded, sections, type Sentence } from '../../../core/Summary.ts';
import { findHints } from '../../../packs/hints/findHints.ts';
import type { Hint } from '../../../packs/hints/HintKind.ts';
import { Button } from '../../shared/Button.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { HintCard } from './HintCard.tsx';
import { Marked } from './Marked.tsx';
import { longestSentence } from './passagesOf.ts';
import { SpokenRendering } from './SpokenRendering.tsx';
import { TakenFrom } from './TakenFrom.tsx';
import type { Composed } from './useSummary.ts';

type RowProps = { child: Child; record: readonly Kept<RecordEntry>[]; composed: Composed; sentence: Sentence; number: number; onTakeOut: () => void };

/** One sentence: its section, its words with hints beside them, and how this child hears it. */
export function SentenceRow({ child, record, composed, sentence, number, onTakeOut }: RowProps) {
  const words = useWords('summary');
  const { hints, keep } = useHints(sentence.text);
  const input = useRef<HTMLTextAreaElement>(null);
  const reword = (hint: Hint) => {
    input.current?.focus();
    input.current?.setSelectionRange(hint.start, hint.end);
  };
  return (
    <section className="para sentence" id={`sentence-${sentence.id}`} aria-label={words('sentence', { number })}>
      <div className="stack t">
        <div className="section-pick">
          <Select
            label={words('section', { number })}
            hideLabel
            value={sentence.section}
            onChange={(section) => composed.changeSentence(sentence.id, { section })}
            options={sections.map((section) => ({ value: section, label: words(`sections.${section}`) }))}
          />
        </div>
        <Marked
          label={words('sentence', { number })}
          hideLabel
          hints={hints}
          value={sentence.text}
          onChange={(text) => composed.changeSentence(sentence.id, { text })}
          inputRef={input}
          lang={composed.summary.language}
        />
        {hints.map((hint) => (
          <HintCard key={`${hint.kind} ${hint.start}`} hint={hint} text={sentence.text} onReword={() => reword(hint)} onTakeOut={onTakeOut} onKeep={() => keep(hint)} />
        ))}
        {sentence.from !== undefined && <div><TakenFrom child={child.id} record={record} composed={composed} from={sentence.from} number={number} /></div>}
        <RowActs composed={composed} sentence={sentence} number={number} onTakeOut={onTakeOut} />
      </div>
      <aside><Heard child={child} composed={composed} sentence={sentence} number={number} /></aside>
    </section>
  );
}

/** What is found in a text, but what the clinician keeps: that is remembered only while the screen stands. */
function useHints(text: string): { readonly hints: readonly Hint[]; keep(hint: Hint): void } {
  const [kept, setKept] = useState<readonly string[]>([]);
  const nameOf = (hint: Hint) => `${hint.kind} ${text.slice(hint.start, hint.end)}`;
  return {
    hints: findHints(text).filter((hint) => !kept.includes(nameOf(hint))),
    keep: (hint) => setKept((names) => [...names, nameOf(hint)]),
  };
}

function Heard({ child, composed, sentence, number }: Omit<RowProps, 'onTakeOut' | 'record'>) {
  const words = useWords('summary');
  const nameOf = useLanguageName();
  const { codeName } = child;
  const language = nameOf(child.language);
  return (
    <div className="heard">
      <TextArea
        label={<><span aria-hidden="true">{words('heard', { codeName, language })}</span><span className="vh">{words('heardOf', { number, codeName })}</span></>}
        hint={renderingsNeeded(child, composed.summary) ? undefined : words('heardOptional', { codeName })}
        rows={3}
        maxLength={longestSentence}
        lang={child.language}
        value={sentence.rendering}
        onChange={(rendering) => composed.changeSentence(sentence.id, { rendering })}
      />
      <SpokenRendering child={child} composed={composed} sentence={sentence} number={number} />
    </div>
  );
}

function RowActs({ composed, sentence, number, onTakeOut }: Omit<RowProps, 'child' | 'record'>) {
  const words = useWords('summary');
  const { sentences } = composed.summary;
  const isFirst = sentences[0]?.id === sentence.id;
  const isLast = sentences.at(-1)?.id === sentence.id;
  return (
    <div className="row wrap row-acts">
      {!isFirst && <Button kind="plain" size="small" label={words('upOf', { number })} onPress={() => composed.move(sentence.id, -1)}>{words('up')}</Button>}
      {!isLast && <Button kind="plain" size="small" label={words('downOf', { number })} onPress={() => composed.move(sentence.id, 1)}>{words('down')}</Button>}
      <Button kind="plain" size="small" label={words('takeOutOf', { number })} onPress={onTakeOut}>{words('takeOut')}</Button>
    </div>
  );
}
