import { DateTimeField } from '../../shared/DateTimeField.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';

/** null: not said. on: YYYY-MM-DD, empty while it is not known. */
export type Said = { readonly by: string; readonly on: string } | null;

type Props = {
  label: string;
  note: string;
  byLabel: string;
  onLabel: string;
  value: Said;
  onChange: (value: Said) => void;
  error: string | undefined;
};

/** Something that counts only once it is known who said it and when. */
export function SaidBy({ value, onChange, ...props }: Props) {
  return (
    <div className="stack">
      <Switch label={props.label} note={props.note} isOn={value !== null} onChange={(isOn) => onChange(isOn ? { by: '', on: '' } : null)} />
      {value && (
        <>
          <TextField label={props.byLabel} value={value.by} onChange={(by) => onChange({ ...value, by })} autoCapitalize="words" maxLength={120} error={value.by.trim() === '' ? props.error : undefined} />
          <DateTimeField kind="date" label={props.onLabel} value={value.on} onChange={(on) => onChange({ ...value, on })} error={value.on === '' && value.by.trim() !== '' ? props.error : undefined} />
        </>
      )}
    </div>
  );
}

/** Whether it was turned on without saying all of it. */
export function isBare(said: Said): boolean {
  return said !== null && (said.by.trim() === '' || said.on === '');
}
