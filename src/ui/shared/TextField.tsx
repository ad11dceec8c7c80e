import type { KeyboardEvent, Ref } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldWords } from './Field.tsx';
import { quietText } from './quietText.ts';

export type TextFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** There are no forms: this is what Enter does. */
  readonly onEnter?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | undefined;
  readonly autoCapitalize?: 'off' | 'sentences' | 'words' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Language of what is typed, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      {wiring => (
        <input
          {...quietText}
          {...wiring}
          className={classes('in', props.className)}
          type="text"
          dir="auto"
          value={props.value}
          onChange={event => props.onChange(event.currentTarget.value)}
          onKeyDown={event => { if (isEnter(event)) props.onEnter?.(); }}
          onBlur={props.onBlur}
          inputMode={props.inputMode}
          autoCapitalize={props.autoCapitalize ?? 'off'}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          disabled={props.isDisabled}
          lang={props.lang}
          ref={props.inputRef}
        />
      )}
    </Field>
  );
}

/** Enter that ends a line, not one that picks a word in a keyboard's own list. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.nativeEvent.isComposing;
}
