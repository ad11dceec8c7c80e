import type { ScoreEntry } from '../../../../core/ClinicalEntry.ts';
import { ChipsOne } from '../../../shared/Chips.tsx';
import { NumberField } from '../../../shared/NumberField.tsx';
import { useWords } from '../../useWords.ts';
import { totalFault, type Correction } from './Correction.ts';

/** Of a score: whether only words are added, or its total is put right, or it does not count. */
export function CorrectTotal(props: { score: ScoreEntry; correction: Correction; isTried: boolean; onChange: (correction: Correction) => void }) {
  const { score, correction, onChange } = props;
  const words = useWords('entries');
  const fault = props.isTried ? totalFault(score, correction) : null;
  return (
    <>
      <ChipsOne
        label={words('correctHow')}
        hint={words('correctHint')}
        options={(['words', 'total', 'out'] as const).map((what) => ({ value: what, label: words(`correct.${what}`) }))}
        value={correction.what}
        onChange={(what) => onChange({ ...correction, what })}
      />
      {correction.what === 'total' && (
        <div className="day-field">
          <NumberField
            label={words('rightTotal')}
            hint={words('totalRange', score)}
            maxLength={4}
            value={correction.total}
            onChange={(total) => onChange({ ...correction, total })}
            error={fault && (fault === 'range' ? words('missing.range', score) : words('missing.total'))}
          />
        </div>
      )}
    </>
  );
}
