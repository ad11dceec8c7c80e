import { noteForms, type NoteForm } from '../../../../core/Entry.ts';
import { readFields, textField } from '../readFields.ts';

export type ProgressDraft = { readonly form: NoteForm; readonly text: string };

/** The headings a form puts on an empty page. */
export type Templates = Readonly<Record<Exclude<NoteForm, 'free'>, string>>;

export function readProgressDraft(body: string | null): ProgressDraft {
  const fields = readFields(body);
  return { form: noteForms.find((each) => each === fields['form']) ?? 'free', text: textField(fields, 'text') };
}

/** The draft as its slot keeps it; null while there is nothing on the page but a form's own headings. */
export function writeProgressDraft(draft: ProgressDraft, templates: Templates): string | null {
  return isBlank(draft.text, templates) ? null : JSON.stringify(draft);
}

/** Another form: its headings come only where nothing was written. */
export function inForm(draft: ProgressDraft, form: NoteForm, templates: Templates): ProgressDraft {
  if (!isBlank(draft.text, templates)) return { form, text: draft.text };
  return { form, text: form === 'free' ? '' : templates[form] };
}

/** The page's language changed: a form's own headings change with it, where nothing was written beside them. */
export function inLanguage(draft: ProgressDraft, before: Templates, templates: Templates): ProgressDraft {
  if (draft.form === 'free' || draft.text.trim() === '' || !isBlank(draft.text, before)) return draft;
  return { form: draft.form, text: templates[draft.form] };
}

/** Whether nothing was written, or nothing but a form's headings. */
export function isBlank(text: string, templates: Templates): boolean {
  const said = squeezed(text);
  return said === '' || Object.values(templates).some((template) => squeezed(template) === said);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
