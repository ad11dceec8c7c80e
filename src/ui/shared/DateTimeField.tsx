import { Field, type FieldWords } from './Field.tsx';

/** The tablet's own picker. `value` is `YYYY-MM-DD` or `HH:MM`, empty while incomplete. */
export function DateTimeField(props: FieldWords & {
  kind: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  isDisabled?: boolean | undefined;
}) {
  return (
    <Field {...props}>
      {wiring => (
        <input
          {...wiring}
          className="in num"
          type={props.kind}
          autoComplete="off"
          value={props.value}
          onChange={event => props.onChange(event.currentTarget.value)}
          min={props.min}
          max={props.max}
          disabled={props.isDisabled}
        />
      )}
    </Field>
  );
}
