import { useId, type Ref } from 'react';
import type { Hint } from '../../../../packs/hints/HintKind.ts';
import { Field, type FieldWords } from '../../../shared/Field.tsx';
import { quietText } from '../../../shared/quietText.ts';
import { longestSentence } from '../taking/passagesOf.ts';

type MarkedProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether an input method is at work on it. */
  readonly onComposing: (is: boolean) => void;
  readonly hints: readonly Hint[];
  /** What was found, in a few words, heard with the field. */
  readonly found: string | null;
  readonly inputRef: Ref<HTMLTextAreaElement>;
  readonly lang: string;
};

/** A sentence to type in, with what was found in it underlined. The underlining lies behind the text and is not read aloud. */
export function Marked({ value, onChange, onComposing, hints, found, inputRef, lang, ...words }: MarkedProps) {
  const id = useId();
  return (
    <Field {...words}>
      {(wiring) => (
        <div className="marked">
          <div className="in behind" dir="auto" lang={lang} aria-hidden="true">{pieces(value, hints)}{'\u200b'}</div>
          <textarea
            {...quietText}
            {...wiring}
            aria-describedby={found === null ? undefined : id}
            className="in"
            dir="auto"
            lang={lang}
            rows={2}
            maxLength={longestSentence}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onCompositionStart={() => onComposing(true)}
            onCompositionEnd={() => onComposing(false)}
            onBlur={() => onComposing(false)}
            ref={inputRef}
          />
          {found !== null && <span className="vh" id={id}>{found}</span>}
        </div>
      )}
    </Field>
  );
}

function pieces(text: string, hints: readonly Hint[]) {
  let from = 0;
  const marked = hints.flatMap((hint) => {
    if (hint.start < from) return [];
    const before = text.slice(from, hint.start);
    from = hint.end;
    return [before, <mark key={hint.start}>{text.slice(hint.start, hint.end)}</mark>];
  });
  return [...marked, text.slice(from)];
}
