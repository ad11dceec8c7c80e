import { useEffect, useRef, useState } from 'react';
import type { ChildPage } from '../../../../bridge/ChildPage.ts';
import { noteForms } from '../../../../core/Entry.ts';
import type { ChildId } from '../../../../core/Id.ts';
import { Button } from '../../../shared/Button.tsx';
import { Card } from '../../../shared/Card.tsx';
import { ChipsOne } from '../../../shared/Chips.tsx';
import { TextArea } from '../../../shared/TextArea.tsx';
import { usePlaces } from '../../Place.ts';
import { ProblemSay } from '../../ProblemSay.tsx';
import { useFirstError } from '../../useFirstError.ts';
import { useWords } from '../../useWords.ts';
import { DraftSaved } from '../DraftSaved.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { WithChild } from '../WithChild.tsx';
import { BelongsPrivate } from './BelongsPrivate.tsx';
import { inForm, inLanguage, isBlank, readProgressDraft, writeProgressDraft, type ProgressDraft, type Templates } from './ProgressDraft.ts';
import { RecordScreen } from './RecordScreen.tsx';
import { useRecordForm } from './useRecordForm.ts';

/** A progress note for the record. */
export function ProgressScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <ProgressForm page={page} />}</WithChild>;
}

function ProgressForm({ page }: { page: ChildPage }) {
  const { codeName } = page.child;
  const places = usePlaces();
  const words = useWords('record');
  const templates: Templates = { SOAP: words('template.SOAP'), DAP: words('template.DAP'), BIRP: words('template.BIRP'), GIRP: words('template.GIRP') };
  const { fields, draft, act, change, keep } = useRecordForm<ProgressDraft>(page, 'progress', readProgressDraft, (now) => writeProgressDraft(now, templates));
  const last = useRef(templates);
  useEffect(() => {
    const before = last.current;
    last.current = templates;
    const now = inLanguage(fields, before, templates);
    if (now !== fields) change(now);
  }, [words]);
  const [isEmpty, setEmpty] = useState(false);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const finish = () => {
    setTries(tries + 1);
    if (isBlank(fields.text, templates)) return setEmpty(true);
    keep({ kind: 'progress', form: fields.form, text: fields.text });
  };
  const enter: typeof change = (changed) => {
    setEmpty(false);
    change(changed);
  };
  const leave = () => void draft.flush().then((saved) => { if (saved) places.back(); });
  return (
    <RecordScreen
      codeName={codeName}
      title={words('progressTitle')}
      onBack={leave}
      actions={<><DraftSaved draft={draft} /><Button kind="teal" onPress={finish} isDisabled={act.isRunning}>{words('finish')}</Button></>}
    >
      <div className="stack">
        <NotSaved draft={draft} />
        <ProblemSay problem={act.problem} />
        <Card kind="record">
          <ChipsOne
            label={words('form')}
            hint={words('formHint')}
            options={noteForms.map((form) => ({ value: form, label: words(`forms.${form}`) }))}
            value={fields.form}
            onChange={(form) => enter(inForm(fields, form, templates))}
          />
          <div className="tall-text">
            <TextArea label={words('text')} rows={14} value={fields.text} onChange={(text) => enter({ text })} error={isEmpty && words('missing.text')} />
          </div>
        </Card>
        <BelongsPrivate codeName={codeName} />
      </div>
    </RecordScreen>
  );
}
