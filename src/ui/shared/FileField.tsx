import { useState } from 'react';
import { Field } from './Field.tsx';

type Words = { readonly choose: string; readonly none: string };

/**
 * A file from this device. What it is called is shown as plain text. The browser's own button, in the browser's own language, lies unseen
 * over ours. onOpen: the tablet's own picker is about to open.
 */
export function FileField(props: { label: string; hint: string; words: Words; error: string | undefined; accept?: string | undefined; onOpen?: (() => void) | undefined; onFile: (file: File) => void }) {
  const [name, setName] = useState<string | null>(null);
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => (
        <div className="in file">
          <input
            {...wiring}
            type="file"
            accept={props.accept}
            onClick={() => props.onOpen?.()}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              setName(file?.name ?? null);
              if (file) props.onFile(file);
            }}
          />
          <span className="file-button" aria-hidden="true">{props.words.choose}</span>
          <bdi className="file-name" aria-hidden="true">{name ?? props.words.none}</bdi>
        </div>
      )}
    </Field>
  );
}
