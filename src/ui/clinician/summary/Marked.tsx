import type { Ref } from 'react';
import type { Hint } from '../../../packs/hints/HintKind.ts';
import { Field, type FieldWords } from '../../shared/Field.tsx';
import { quietText } from '../../shared/quietText.ts';
import { longestSentence } from './passagesOf.ts';

/** A sentence to type in, with what was found in it underlined. The underlining lies behind the text and is not read aloud. */
export function Marked(props: FieldWords & { value: string; onChange: (value: string) => void; hints: readonly Hint[]; inputRef: Ref<HTMLTextAreaElement>; lang: string }) {
  return (
    <Field {...props}>
      {(wiring) => (
        <div className="marked">
          <div className="in behind" dir="auto" lang={props.lang} aria-hidden="true">{pieces(props.value, props.hints)}{'\u200b'}</div>
          <textarea
            {...quietText}
            {...wiring}
            className="in"
            dir="auto"
            lang={props.lang}
            rows={2}
            maxLength={longestSentence}
            value={props.value}
            onChange={(event) => props.onChange(event.currentTarget.value)}
            ref={props.inputRef}
          />
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
