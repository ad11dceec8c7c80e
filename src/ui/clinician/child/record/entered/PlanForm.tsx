import { planSteps } from '../../../../../core/ClinicalEntry.ts';
import { ChipsOne } from '../../../../shared/Chips.tsx';
import { DateTimeField } from '../../../../shared/DateTimeField.tsx';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { PlanDraft } from './PlanDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

export function PlanForm({ fields, enter, missing }: FormState<PlanDraft>) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const error = useMissingWords(missing);
  return (
    <>
      <ChipsOne
        label={words('planStep')}
        options={planSteps.map((step) => ({ value: step, label: kinds(`step.plan.${step}`) }))}
        value={fields.step}
        onChange={(step) => enter({ step })}
        error={error('step')}
      />
      <TextArea label={words('planText')} hint={words('planHint')} rows={8} value={fields.text} onChange={(text) => enter({ text })} error={error('text')} />
      {fields.step !== 'ended' && (
        <div className="day-field">
          <DateTimeField kind="date" label={words('review')} hint={words('optional')} value={fields.review} onChange={(review) => enter({ review })} min={fields.date} error={error('review')} />
        </div>
      )}
    </>
  );
}
