import { frequencies, treatmentSteps } from '../../../../../core/ClinicalEntry.ts';
import { modalities } from '../../../../../core/Modality.ts';
import { ChipsMany, ChipsOne } from '../../../../shared/Chips.tsx';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { TreatmentDraft } from './TreatmentDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

export function TreatmentForm({ fields, enter, missing }: FormState<TreatmentDraft>) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const record = useWords('record');
  const error = useMissingWords(missing);
  return (
    <>
      <ChipsOne
        label={words('treatmentStep')}
        options={treatmentSteps.map((step) => ({ value: step, label: kinds(`step.treatment.${step}`) }))}
        value={fields.step}
        onChange={(step) => enter({ step })}
        error={error('step')}
      />
      <ChipsMany
        label={words('modalities')}
        options={modalities.map((modality) => ({ value: modality, label: record(`modality.${modality}`) }))}
        value={fields.modalities}
        onChange={(chosen) => enter({ modalities: chosen })}
        error={error('modalities')}
      />
      <ChipsOne
        label={words('frequency')}
        options={frequencies.map((frequency) => ({ value: frequency, label: kinds(`frequency.${frequency}`) }))}
        value={fields.frequency}
        onChange={(frequency) => enter({ frequency })}
        error={error('frequency')}
      />
      <TextArea label={words('treatmentText')} hint={words('optional')} rows={3} value={fields.text} onChange={(text) => enter({ text })} />
    </>
  );
}
