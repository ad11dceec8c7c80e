import { readFields, textField } from '../readFields.ts';
import { keepHistory, readHistory, type PageHistory } from './keptHistory.ts';
import { noHistory } from '../../../shared/pen/History.ts';

/** What the draft of a private note holds. */
export type NoteDraft = { readonly title: string; readonly text: string };

/** The draft as its slot keeps it, with the way back; null when nothing is left to keep. Of an emptied note the way back is kept. */
export function writeNoteDraft({ title, text }: NoteDraft, history: PageHistory = noHistory): string | null {
  const kept = keepHistory(history, { title, text });
  return kept === undefined && isBlankNote({ title, text }) ? null : JSON.stringify({ title, text, history: kept });
}

export function isBlankNote({ title, text }: NoteDraft): boolean {
  return title.trim() === '' && text.trim() === '';
}

/** Whatever of it can be read; an empty note from anything else. */
export function readNoteDraft(body: string | null): NoteDraft & { readonly history: PageHistory } {
  const fields = readFields(body);
  const note = { title: textField(fields, 'title'), text: textField(fields, 'text') };
  return { ...note, history: readHistory(fields['history'], note) };
}
