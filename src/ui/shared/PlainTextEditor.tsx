import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { areaPaper } from './pen/areaPaper.ts';
import type { Pen } from './pen/Pen.ts';
import { editablePaper, focusAtEnd, markEmpty, writeText } from './pen/editablePaper.ts';
import { listenTo } from './pen/listenTo.ts';
import { quietText } from './quietText.ts';

export type EditorHandle = { readonly focus: () => void };

export type PlainTextEditorProps<Field extends string> = {
  readonly label: string;
  /** What writes here, and which of its fields this is. Its text stands there at first; React never draws over the caret. */
  readonly pen: Pen<Field>;
  readonly field: Field;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly lang?: string | undefined;
  readonly handle?: Ref<EditorHandle> | undefined;
};

/**
 * Where a private note is written. An editable element and no input: browsers write what stands in inputs into their session
 * files. Plain text, line breaks and all, exactly as typed. It is ready before it is seen: whoever types at once loses no key. Nothing here is drawn anew or read whole at a key: a note may be long.
 */
export function PlainTextEditor<Field extends string>(props: PlainTextEditorProps<Field>) {
  return plainTextOnly() ? <EditablePage {...props} /> : <QuietTextArea {...props} />;
}

function EditablePage<Field extends string>(props: PlainTextEditorProps<Field>) {
  const page = useRef<HTMLDivElement>(null);
  const { pen, field } = props;
  const isFirst = useRef(props.autoFocus);
  useLayoutEffect(() => {
    const shown = page.current;
    if (shown === null) return;
    writeText(shown, pen.text(field));
    pen.hold(field, editablePaper(shown));
    if (isFirst.current) focusAtEnd(shown);
    return listenTo(shown, field, pen, () => markEmpty(shown));
  }, [pen, field]);
  useImperativeHandle(props.handle, () => ({ focus: () => { if (page.current) focusAtEnd(page.current); } }), []);
  return (
    <div
      {...editing}
      ref={page}
      className="plain-text"
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-placeholder={props.placeholder}
      data-placeholder={props.placeholder}
      lang={props.lang}
      dir="auto"
    />
  );
}

/** For browsers without plaintext-only. `autocomplete` on the element keeps it out of the session files there. */
function QuietTextArea<Field extends string>(props: PlainTextEditorProps<Field>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { pen, field } = props;
  useLayoutEffect(() => {
    const shown = area.current;
    if (shown === null) return;
    shown.value = pen.text(field);
    pen.hold(field, areaPaper(shown));
    return listenTo(shown, field, pen, () => undefined);
  }, [pen, field]);
  useImperativeHandle(props.handle, () => ({ focus: () => area.current?.focus() }), []);
  return (
    <textarea
      {...editing}
      ref={area}
      className="plain-text"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      lang={props.lang}
      dir="auto"
      autoFocus={props.autoFocus}
    />
  );
}

const editing = { ...quietText, autoCapitalize: 'off' } as const;

function plainTextOnly(): boolean {
  const probe = document.createElement('div');
  try {
    probe.contentEditable = 'plaintext-only';
  } catch {
    return false;
  }
  return probe.contentEditable === 'plaintext-only';
}
