import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { editorTextOf, readEditorText } from './readEditorText.ts';
import { quietText } from './quietText.ts';

export type EditorHandle = {
  readonly getText: () => string;
  readonly setText: (text: string) => void;
  readonly focus: () => void;
};

export type PlainTextEditorProps = {
  readonly label: string;
  /** What stands there at first. Later changes of this prop do nothing: the page is the writer's, and React never draws over the caret. */
  readonly initialText: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly lang?: string | undefined;
  readonly handle?: Ref<EditorHandle> | undefined;
};

/**
 * Where a private note is written. An editable element and no input: browsers write what stands in inputs into their session
 * files. Plain text, line breaks and all, exactly as typed.
 */
export function PlainTextEditor(props: PlainTextEditorProps) {
  return plainTextOnly() ? <EditablePage {...props} /> : <QuietTextArea {...props} />;
}

function EditablePage(props: PlainTextEditorProps) {
  const page = useRef<HTMLDivElement>(null);
  const first = useRef(props);
  useEffect(() => {
    const shown = page.current;
    if (shown === null) return;
    writeText(shown, first.current.initialText);
    if (first.current.autoFocus) focusAtEnd(shown);
  }, []);
  useImperativeHandle(props.handle, () => ({
    getText: () => (page.current ? readEditorText(page.current) : ''),
    setText: text => { if (page.current) writeText(page.current, text); },
    focus: () => { if (page.current) focusAtEnd(page.current); },
  }), []);
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
      onPaste={event => {
        if (pasteLines(event.clipboardData.getData('text/plain'))) event.preventDefault();
      }}
      onInput={event => {
        const text = readEditorText(event.currentTarget);
        markEmpty(event.currentTarget, text === '');
        props.onText(text);
      }}
    />
  );
}

/**
 * Line by line, as if typed: Chromium by itself loses a line break at the end of what is pasted. One step to undo.
 * False where the browser must do it alone.
 */
function pasteLines(text: string): boolean {
  if (!text.includes('\n') || !document.queryCommandSupported('insertLineBreak')) return false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (index > 0) document.execCommand('insertLineBreak');
    if (line !== '') document.execCommand('insertText', false, line);
  }
  return true;
}

/** For browsers without plaintext-only. `autocomplete` on the element keeps it out of the session files there. */
function QuietTextArea(props: PlainTextEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.handle, () => ({
    getText: () => area.current?.value ?? '',
    setText: text => { if (area.current) area.current.value = text; },
    focus: () => area.current?.focus(),
  }), []);
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
      defaultValue={props.initialText}
      autoFocus={props.autoFocus}
      onInput={event => props.onText(event.currentTarget.value)}
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

function writeText(page: HTMLElement, text: string): void {
  page.textContent = editorTextOf(text);
  markEmpty(page, text === '');
}

/** For the placeholder. Only when it changes: the page may be long. */
function markEmpty(page: HTMLElement, isEmpty: boolean): void {
  if (page.dataset['empty'] !== String(isEmpty)) page.dataset['empty'] = String(isEmpty);
}

function focusAtEnd(page: HTMLElement): void {
  page.focus();
  const selection = document.getSelection();
  selection?.selectAllChildren(page);
  selection?.collapseToEnd();
}
