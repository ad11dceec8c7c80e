import { useState, type ReactNode } from 'react';
import type { ChildPage } from '../../../../../bridge/ChildPage.ts';
import type { ClinicalEntry } from '../../../../../core/ClinicalEntry.ts';
import { Button } from '../../../../shared/Button.tsx';
import { Card } from '../../../../shared/Card.tsx';
import { DateTimeField } from '../../../../shared/DateTimeField.tsx';
import { usePlaces } from '../../../Place.ts';
import { ProblemSay } from '../../../ProblemSay.tsx';
import { useFirstError } from '../../../useFirstError.ts';
import { useWords } from '../../../useWords.ts';
import { DraftSaved } from '../../DraftSaved.tsx';
import { NotSaved } from '../../NotSaved.tsx';
import { BelongsPrivate } from '../BelongsPrivate.tsx';
import { localDay } from '../localDay.ts';
import { RecordScreen } from '../RecordScreen.tsx';
import { useRecordForm } from '../useRecordForm.ts';
import type { Missing, Ready } from './Missing.ts';
import { useMissingWords } from './useMissingWords.ts';

/** What a kind of entry asks of its form. entryOf: the entry, or by field what keeps it from being one. */
export type EntryFormProps<Fields extends { readonly date: string }> = {
  readonly page: ChildPage;
  readonly kind: ClinicalEntry['kind'];
  readonly read: (body: string | null, today: string) => Fields;
  readonly entryOf: (fields: Fields, today: string) => Ready<ClinicalEntry>;
  readonly children: (form: FormState<Fields>) => ReactNode;
  /** Beside the form. */
  readonly aside?: (fields: Fields) => ReactNode;
};

export type FormState<Fields> = {
  readonly fields: Fields;
  readonly enter: (change: Partial<Fields>) => void;
  readonly missing: Missing;
};

/** One form of the record: its day, the fields of its kind, its draft and its way into the record. */
export function EntryForm<Fields extends { readonly date: string }>({ page, kind, read, entryOf, children, aside }: EntryFormProps<Fields>) {
  const { codeName } = page.child;
  const today = localDay(page.now);
  const places = usePlaces();
  const words = useWords('entries');
  const { fields, draft, act, change, keep } = useRecordForm(page, kind, (body) => read(body, today), JSON.stringify);
  const [missing, setMissing] = useState<Missing>({});
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const finish = () => {
    setTries(tries + 1);
    const ready = entryOf(fields, today);
    if ('missing' in ready) return setMissing(ready.missing);
    keep(ready.entry);
  };
  const enter = (changed: Partial<Fields>) => {
    setMissing({});
    change(changed);
  };
  const leave = () => void draft.flush().then((saved) => { if (saved) places.back(); });
  const beside = aside?.(fields);
  const error = useMissingWords(missing);
  return (
    <RecordScreen
      codeName={codeName}
      title={words(`title.${kind}`)}
      onBack={leave}
      actions={<><DraftSaved draft={draft} /><Button kind="teal" onPress={finish} isDisabled={act.isRunning}>{words('finish')}</Button></>}
    >
      <div className={beside ? 'entry-beside' : undefined}>
        <div className="stack">
          <NotSaved draft={draft} />
          <ProblemSay problem={act.problem} />
          <Card kind="record">
            <div className="day-field">
              <DateTimeField kind="date" label={words('date')} value={fields.date} onChange={(date) => enter({ date } as Partial<Fields>)} max={today} error={error('date')} />
            </div>
            {children({ fields, enter, missing })}
          </Card>
          <BelongsPrivate codeName={codeName} />
        </div>
        {beside && <aside className="stack">{beside}</aside>}
      </div>
    </RecordScreen>
  );
}
