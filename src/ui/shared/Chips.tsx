import { useId, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { FieldError, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';

export type ChipOption<Value extends string> = { readonly value: Value; readonly label: ReactNode; readonly lang?: string | undefined };

type ChipsProps<Value extends string> = FieldWords & {
  readonly options: readonly ChipOption<Value>[];
  readonly isDisabled?: boolean | undefined;
};

/** One of a few, all in sight. Nothing is chosen until someone chooses. */
export function ChipsOne<Value extends string>(props: ChipsProps<Value> & { value: Value | undefined; onChange: (value: Value) => void }) {
  const chosen = props.value === undefined ? [] : [props.value];
  const choose = (keys: Set<unknown>) => {
    const option = props.options.find(each => keys.has(each.value));
    if (option) props.onChange(option.value);
  };
  return <ChipGroup {...props} mode="single" chosen={chosen} onChosen={choose} />;
}

/** Any of a few, all in sight. */
export function ChipsMany<Value extends string>(props: ChipsProps<Value> & { value: readonly Value[]; onChange: (value: readonly Value[]) => void }) {
  const choose = (keys: Set<unknown>) => props.onChange(props.options.map(each => each.value).filter(value => keys.has(value)));
  return <ChipGroup {...props} mode="multiple" chosen={props.value} onChosen={choose} />;
}

function ChipGroup<Value extends string>(props: ChipsProps<Value> & {
  mode: 'single' | 'multiple';
  chosen: readonly Value[];
  onChosen: (keys: Set<unknown>) => void;
}) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <span className={props.hideLabel ? 'vh' : 'lab'} id={`${id}-label`}>{props.label}</span>
      {props.hint && <p className="hint" id={`${id}-hint`}>{props.hint}</p>}
      <ToggleButtonGroup
        className="chips"
        aria-labelledby={`${id}-label`}
        {...(described && { 'aria-describedby': described })}
        selectionMode={props.mode}
        disallowEmptySelection={props.mode === 'single'}
        isDisabled={props.isDisabled ?? false}
        selectedKeys={props.chosen}
        onSelectionChange={props.onChosen}
      >
        {props.options.map(option => (
          <ToggleButton key={option.value} id={option.value} className="chip" {...(option.lang && { lang: option.lang })}>
            {props.chosen.includes(option.value) && <Icon name="check" size="small" />}
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </div>
  );
}
