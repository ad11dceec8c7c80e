import { NumberField } from '../../../../shared/NumberField.tsx';
import { TextField } from '../../../../shared/TextField.tsx';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import type { ScoreDraft } from './ScoreDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

/** An instrument that is not in packs: by its name and what its total ranges over. */
export function OwnInstrument({ fields, enter, missing }: FormState<ScoreDraft>) {
  const words = useWords('entries');
  const error = useMissingWords(missing);
  return (
    <div className="own-instrument">
      <TextField label={words('ownName')} maxLength={80} value={fields.name} onChange={(name) => enter({ name })} error={error('name')} />
      <NumberField label={words('least')} maxLength={4} value={fields.least} onChange={(least) => enter({ least })} />
      <NumberField label={words('most')} maxLength={4} value={fields.most} onChange={(most) => enter({ most })} error={error('most')} />
    </div>
  );
}
