import { memo, useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { SentenceId } from '../../../core/Id.ts';
import type { RecipientRole } from '../../../core/Recipient.ts';
import { sections, type Section, type Sentence } from '../../../core/Summary.ts';
import { recipientTemplates } from '../../../packs/recipients/recipientTemplates.ts';
import { Button } from '../../shared/Button.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../useWords.ts';
import { HurtDialog } from './hints/HurtDialog.tsx';
import { SentenceText } from './hints/SentenceText.tsx';
import { Heard } from './rendering/Heard.tsx';
import { TakenFrom } from './taking/TakenFrom.tsx';
import type { Acts } from './useSummary.ts';

type RowProps = {
  readonly child: Child;
  readonly record: readonly Kept<RecordEntry>[];
  readonly sentence: Sentence;
  readonly number: number;
  readonly isLast: boolean;
  /** Of the summary. */
  readonly language: string;
  readonly role: RecipientRole | null;
  /** Names that may stand in a sentence. */
  readonly known: readonly string[];
  readonly acts: Acts;
  readonly onTakeOut: (id: SentenceId) => void;
};

// [Note: one row is drawn] A summary may have sixty sentences, and a slow tablet draws them all at every key that is pressed,
// unless each is handed nothing but what is its own. So a row gets no `Composed`.
/** One sentence: its section, its words with hints beside them, and how this child hears it. */
export const SentenceRow = memo(function Row(props: RowProps) {
  const { child, record, sentence, number, language, role, known, acts } = props;
  const words = useWords('summary');
  const takeOut = () => props.onTakeOut(sentence.id);
  return (
    <section className="para sentence" id={`sentence-${sentence.id}`} tabIndex={-1} aria-label={words('sentence', { number })}>
      <div className="stack t">
        <div className="section-pick">
          <Select
            label={words('section', { number })}
            hideLabel
            value={sentence.section}
            onChange={(section) => acts.changeSentence(sentence.id, { section })}
            options={sections.map((section) => ({ value: section, label: words(`sections.${section}`) }))}
          />
          <Unusual section={sentence.section} role={role} />
        </div>
        <SentenceText sentence={sentence} number={number} language={language} role={role} known={known} acts={acts} onTakeOut={takeOut} />
        {sentence.from !== undefined && <div><TakenFrom child={child.id} record={record} acts={acts} from={sentence.from} number={number} /></div>}
        <RowActs {...props} />
      </div>
      <aside><Heard child={child} acts={acts} sentence={sentence} number={number} language={language} /></aside>
    </section>
  );
});

/** That such a recipient has no need of this section, or waits to ask for it. */
function Unusual({ section, role }: { section: Section; role: RecipientRole | null }) {
  const words = useWords('advice');
  const summary = useWords('summary');
  if (role === null || recipientTemplates[role].usuallyEnough.includes(section)) return null;
  const key = recipientTemplates[role].ifAskedFor.includes(section) ? 'sectionIfAsked' : 'sectionNotUsual';
  return <p className="note soft">{words(key, { section: summary(`sections.${section}`), role: words(`forRole.${role}`) })}</p>;
}

function RowActs({ child, sentence, number, isLast, language, known, acts, onTakeOut }: RowProps) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const [isAsking, ask] = useState(false);
  const reword = () => {
    ask(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#sentence-${sentence.id} textarea`)?.focus());
  };
  return (
    <div className="row wrap row-acts">
      {number > 1 && <Button kind="plain" size="small" label={words('upOf', { number })} onPress={() => acts.move(sentence.id, -1)}>{words('up')}</Button>}
      {!isLast && <Button kind="plain" size="small" label={words('downOf', { number })} onPress={() => acts.move(sentence.id, 1)}>{words('down')}</Button>}
      <Button kind="plain" size="small" label={words('takeOutOf', { number })} onPress={() => onTakeOut(sentence.id)}>{words('takeOut')}</Button>
      {sentence.text.trim() !== '' && <Button kind="plain" size="small" icon="people" label={advice('hurt.askOf', { number })} onPress={() => ask(true)}>{advice('hurt.ask')}</Button>}
      {isAsking && <HurtDialog text={sentence.text} language={language} known={known} codeName={child.codeName} onReword={reword} onTakeOut={() => onTakeOut(sentence.id)} onClose={() => ask(false)} />}
    </div>
  );
}
