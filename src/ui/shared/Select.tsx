import { Field, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';

/**
 * One of several, in the tablet's own picker: it reads well to every screen reader and needs no room on the page.
 * `empty` is what stands there while nothing is chosen.
 */
export function Select<Value extends string>(props: FieldWords & {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly { readonly value: Value; readonly label: string }[];
  empty?: string | undefined;
  isDisabled?: boolean | undefined;
}) {
  const choose = (picked: string) => {
    const option = props.options.find(each => each.value === picked);
    if (option) props.onChange(option.value);
  };
  return (
    <Field {...props}>
      {wiring => (
        <div className="select">
          <select {...wiring} className="in" autoComplete="off" value={props.value ?? ''} onChange={event => choose(event.currentTarget.value)} disabled={props.isDisabled}>
            {props.value === undefined && <option value="" disabled hidden>{props.empty}</option>}
            {props.options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
          </select>
          <Icon name="down" size="small" />
        </div>
      )}
    </Field>
  );
}
