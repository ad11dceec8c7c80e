import type { Facility } from '../../../core/Facility.ts';
import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';

type Value = Facility['noCost'];

/** Whether the house has put in writing that a no costs nothing: by whom and when, or it does not count. */
export function NoCost(props: { value: Value; onChange: (value: Value) => void; error: string | undefined }) {
  const words = useWords('facility');
  const { value, onChange } = props;
  const turn = (isOn: boolean) => onChange(isOn ? { confirmed: true, by: '', on: '' } : { confirmed: false });
  return (
    <div className="stack">
      <Switch label={words('noCost')} note={words('noCostNote')} isOn={value.confirmed} onChange={turn} />
      {value.confirmed && (
        <>
          <TextField label={words('noCostBy')} value={value.by} onChange={by => onChange({ ...value, by })} autoCapitalize="words" maxLength={120} error={value.by.trim() === '' ? props.error : undefined} />
          <DateTimeField kind="date" label={words('noCostOn')} value={value.on} onChange={on => onChange({ ...value, on })} error={value.on === '' && value.by.trim() !== '' ? props.error : undefined} />
        </>
      )}
    </div>
  );
}
