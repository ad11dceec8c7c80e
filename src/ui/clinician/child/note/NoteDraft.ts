import { readFields, textField } from '../readFields.ts';

/** What the draft of a private note holds. */
export type NoteDraft = { readonly title: string; readonly text: string };

/** The draft as its slot keeps it; null when nothing is left to keep. */
export function writeNoteDraft({ title, text }: NoteDraft): string | null {
  return title.trim() === '' && text.trim() === '' ? null : JSON.stringify({ title, text });
}

/** Whatever of it can be read; an empty note from anything else. */
export function readNoteDraft(body: string | null): NoteDraft {
  const fields = readFields(body);
  return { title: textField(fields, 'title'), text: textField(fields, 'text') };
}
