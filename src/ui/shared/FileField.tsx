import { Field } from './Field.tsx';

/** A file from this device. What it is called is shown as plain text. onOpen: the tablet's own picker is about to open. */
export function FileField(props: { label: string; hint: string; error: string | undefined; accept?: string | undefined; onOpen?: (() => void) | undefined; onFile: (file: File) => void }) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => (
        <div className="row wrap">
          <input
            {...wiring}
            className="in"
            type="file"
            accept={props.accept}
            onClick={() => props.onOpen?.()}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) props.onFile(file);
            }}
          />
        </div>
      )}
    </Field>
  );
}
