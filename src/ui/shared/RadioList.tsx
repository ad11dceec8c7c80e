import { useId, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { FieldError, type FieldWords } from './Field.tsx';

/** One of several that each need a sentence. Nothing is chosen until someone chooses. */
export function RadioList<Value extends string>(props: FieldWords & {
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly note?: ReactNode | undefined }[];
  isDisabled?: boolean | undefined;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  const choose = (keys: Set<unknown>) => {
    const option = props.options.find(each => keys.has(each.value));
    if (option) props.onChange(option.value);
  };
  return (
    <div className="field">
      <span className={props.hideLabel ? 'vh' : 'lab'} id={`${id}-label`}>{props.label}</span>
      {props.hint && <p className="hint" id={`${id}-hint`}>{props.hint}</p>}
      <ToggleButtonGroup
        className="kinds"
        orientation="vertical"
        aria-labelledby={`${id}-label`}
        {...(described && { 'aria-describedby': described })}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={props.isDisabled ?? false}
        selectedKeys={props.value === undefined ? [] : [props.value]}
        onSelectionChange={choose}
      >
        {props.options.map(option => (
          <ToggleButton key={option.value} id={option.value} className="edge-to-edge">
            <span className="radio" />
            <span className="grow"><b>{option.label}</b>{option.note && <span className="small soft under">{option.note}</span>}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </div>
  );
}
