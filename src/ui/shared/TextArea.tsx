import type { Ref } from 'react';
import { Field, type FieldWords } from './Field.tsx';
import { quietText } from './quietText.ts';

/** Several lines of the record, or of what will be shared. A private note is a PlainTextEditor instead. */
export function TextArea(props: FieldWords & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  rows?: number | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  autoFocus?: boolean | undefined;
  isDisabled?: boolean | undefined;
  lang?: string | undefined;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}) {
  return (
    <Field {...props}>
      {wiring => (
        <textarea
          {...quietText}
          {...wiring}
          className="in"
          dir="auto"
          rows={props.rows ?? 3}
          style={{ minBlockSize: `calc(${props.rows ?? 3}lh + 28px)` }}
          value={props.value}
          onChange={event => props.onChange(event.currentTarget.value)}
          onBlur={props.onBlur}
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
