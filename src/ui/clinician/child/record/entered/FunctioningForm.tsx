import { lifeAreas } from '../../../../../core/ClinicalEntry.ts';
import { ChipsMany } from '../../../../shared/Chips.tsx';
import { TextArea } from '../../../../shared/TextArea.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { FunctioningDraft } from './FunctioningDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

export function FunctioningForm({ fields, enter, missing }: FormState<FunctioningDraft>) {
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const error = useMissingWords(missing);
  return (
    <>
      <ChipsMany
        label={words('areas')}
        options={lifeAreas.map((area) => ({ value: area, label: kinds(`area.${area}`) }))}
        value={fields.areas}
        onChange={(areas) => enter({ areas })}
        error={error('areas')}
      />
      <TextArea label={words('functioningText')} hint={words('functioningHint')} rows={6} value={fields.text} onChange={(text) => enter({ text })} error={error('text')} />
    </>
  );
}
