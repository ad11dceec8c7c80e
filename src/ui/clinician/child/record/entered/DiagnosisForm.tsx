import { codeSystems, diagnosisStates } from '../../../../../core/ClinicalEntry.ts';
import { ChipsOne } from '../../../../shared/Chips.tsx';
import { Select } from '../../../../shared/Select.tsx';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { TextField } from '../../../../shared/TextField.tsx';
import { useWords } from '../../../useWords.ts';
import type { DiagnosisDraft } from './DiagnosisDraft.ts';
import type { FormState } from './EntryForm.tsx';
import { useMissingWords } from './useMissingWords.ts';

export function DiagnosisForm({ fields, enter, missing }: FormState<DiagnosisDraft>) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const error = useMissingWords(missing);
  return (
    <>
      <TextField label={words('diagnosis')} maxLength={200} value={fields.name} onChange={(name) => enter({ name })} error={error('name')} />
      <div className="two-fields">
        <TextField label={words('code')} hint={words('optional')} maxLength={20} value={fields.code} onChange={(code) => enter({ code })} />
        <Select label={words('codeSystem')} value={fields.system} onChange={(system) => enter({ system })} options={codeSystems.map((system) => ({ value: system, label: system }))} />
      </div>
      <ChipsOne
        label={words('state')}
        options={diagnosisStates.map((state) => ({ value: state, label: kinds(`state.${state}`) }))}
        value={fields.state}
        onChange={(state) => enter({ state })}
        error={error('state')}
      />
      <TextField label={words('by')} hint={words('byHint')} maxLength={120} value={fields.by} onChange={(by) => enter({ by })} />
      <TextArea label={words('diagnosisText')} rows={4} value={fields.text} onChange={(text) => enter({ text })} />
    </>
  );
}
