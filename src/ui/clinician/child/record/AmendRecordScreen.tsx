import { useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import type { RecordEntry } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { TextArea } from '../../../shared/TextArea.tsx';
import { entries } from '../../messages/en/entries.ts';
import { MoreWords } from '../../MoreWords.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useWords } from '../../useWords.ts';
import { Amendments } from '../Amendments.tsx';
import { DraftSaved } from '../DraftSaved.tsx';
import { inBook, type Amended } from '../inBook.ts';
import { NotSaved } from '../NotSaved.tsx';
import { useAmendment } from '../useAmendment.ts';
import { WithChild } from '../WithChild.tsx';
import { correctedTotal, correctionIn, totalFault, type Correction } from './Correction.ts';
import { CorrectTotal } from './CorrectTotal.tsx';
import { EntryReading } from './EntryReading.tsx';
import { RecordScreen } from './RecordScreen.tsx';
import { useEntryTitle } from './useEntryTitle.ts';

/** A dated addition to an entry of the record; of a notice or a yes, what was seen of understanding. The entry stands above it and is not touched. */
export function AmendRecordScreen({ child, of }: { child: ChildId; of: number }) {
  return <WithChild child={child}>{(page) => <AmendRecord page={page} of={of} />}</WithChild>;
}

function AmendRecord({ page, of }: { page: ChildPage; of: number }) {
  const places = usePlaces();
  const words = useWords('record');
  const title = useEntryTitle(page);
  const entry = inBook(page.record).entries.find((each) => each.number === of);
  const asked = useAdditionWords(entry?.entry.kind, page.child.codeName);
  const addition = useAmendment(page, 'record', of);
  const [text, setText] = useState(addition.first);
  const [correction, setCorrection] = useState(() => correctionIn(addition.more));
  const [isTried, setTried] = useState(false);
  const score = entry?.entry.kind === 'score' ? entry.entry : null;
  const leave = () => void addition.draft.flush().then((saved) => { if (saved) places.back(); });
  const keep = (now: string, corrected: Correction) => addition.typed(now, score ? { ...corrected } : {});
  const typed = (now: string) => {
    setText(now);
    keep(now, correction);
  };
  const correct = (changed: Correction) => {
    setTried(false);
    setCorrection(changed);
    keep(text, changed);
  };
  const finish = () => {
    setTried(true);
    if (score && totalFault(score, correction)) return;
    addition.finish(score ? correctedTotal(correction) : undefined);
  };
  const reading = <EntryCard key="entry" child={page.child.id} entry={entry} />;
  const typing = (
    <Card key="addition">
      {score && <MoreWords words={{ entries }}><CorrectTotal score={score} correction={correction} isTried={isTried} onChange={correct} /></MoreWords>}
      <TextArea label={asked.label} hint={asked.hint} rows={6} value={text} onChange={typed} autoFocus error={addition.isEmpty && words('missing.text')} />
    </Card>
  );
  return (
    <RecordScreen
      codeName={page.child.codeName}
      title={asked.title}
      below={entry && title(entry)}
      onBack={leave}
      actions={<><DraftSaved draft={addition.draft} /><Button kind="teal" onPress={finish} isDisabled={addition.act.isRunning}>{words('amendFinish')}</Button></>}
    >
      <div className="stack">
        <NotSaved draft={addition.draft} />
        <ProblemSay problem={addition.act.problem} />
        {asked.first ? [typing, reading] : [reading, typing]}
      </div>
    </RecordScreen>
  );
}

function EntryCard({ child, entry }: { child: ChildId; entry: Amended<RecordEntry> | undefined }) {
  return <Card kind="record">{entry && <><EntryReading child={child} entry={entry} /><Amendments of={entry.amendments} /></>}</Card>;
}

/** first: all that a notice or a yes says is long, so what is typed stands above it. */
function useAdditionWords(kind: RecordEntry['kind'] | undefined, codeName: string): { title: string; label: string; hint: string; first: boolean } {
  const words = useWords('record');
  if (kind !== 'notice' && kind !== 'consent') return { title: words('amendTitle'), label: words('amendText'), hint: words('amendHow'), first: false };
  return { title: words('judgeTitle'), label: words('judgeText'), hint: words(kind === 'consent' ? 'judgeHow' : 'judgeNotice', { codeName }), first: true };
}
