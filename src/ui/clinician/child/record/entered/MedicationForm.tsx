import { medicationSteps } from '../../../../../core/ClinicalEntry.ts';
import { ChipsOne } from '../../../../shared/Chips.tsx';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { TextField } from '../../../../shared/TextField.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { MedicationDraft } from './MedicationDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

export function MedicationForm({ fields, enter, missing }: FormState<MedicationDraft>) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const error = useMissingWords(missing);
  return (
    <>
      <div className="two-fields">
        <TextField label={words('medication')} maxLength={120} value={fields.name} onChange={(name) => enter({ name })} error={error('name')} />
        <TextField label={words('dose')} hint={words('doseHint')} maxLength={200} value={fields.dose} onChange={(dose) => enter({ dose })} />
      </div>
      <ChipsOne
        label={words('medicationStep')}
        options={medicationSteps.map((step) => ({ value: step, label: kinds(`step.medication.${step}`) }))}
        value={fields.step}
        onChange={(step) => enter({ step })}
        error={error('step')}
      />
      <TextField label={words('prescriber')} hint={words('prescriberHint')} maxLength={120} value={fields.prescriber} onChange={(prescriber) => enter({ prescriber })} />
      <TextArea label={words('monitoring')} hint={words('monitoringHint')} rows={4} value={fields.text} onChange={(text) => enter({ text })} />
    </>
  );
}
