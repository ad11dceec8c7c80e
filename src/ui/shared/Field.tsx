import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What a control spreads to be named and described by its field. */
export type FieldWiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** The words around one control. */
export type FieldWords = {
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  /** What went wrong and what to do. The field keeps what was typed. */
  readonly error?: ReactNode | undefined;
  readonly hideLabel?: boolean | undefined;
};

export function Field(props: FieldWords & { children: (wiring: FieldWiring) => ReactNode }) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className={props.hideLabel ? 'vh' : undefined} htmlFor={id}>{props.label}</label>
      {props.hint && <p className="hint" id={`${id}-hint`}>{props.hint}</p>}
      {props.children({ id, 'aria-describedby': described || undefined, 'aria-invalid': props.error ? true : undefined })}
      <FieldError id={`${id}-error`}>{props.error}</FieldError>
    </div>
  );
}

/** Always in the page, so that an error which comes later is read aloud. */
export function FieldError(props: { id: string; children: ReactNode }) {
  return (
    <div className="field-error" id={props.id} role="alert">
      {props.children && <><Icon name="warning" size="small" /><span>{props.children}</span></>}
    </div>
  );
}
