import type { PrivateEntry, RecordEntry } from '../../core/Entry.ts';

/** What is searched of an entry: what it is called, where it has a name, and what it says. */
export type Texts = { readonly title: string; readonly text: string };

/**
 * Which way entries are read into an index: one more whenever other words of one are searched, or words are folded or cut otherwise
 * (`core/Searched`). An index of another is made again.
 */
export const readingVersion = 1;

/** A private note's title and text. */
export function textsOfNote(entry: PrivateEntry): Texts {
  return { title: entry.kind === 'note' ? entry.title : '', text: entry.text };
}

/**
 * What somebody wrote in an entry of the record. The lines of a notice are the pack's, the same for every child: not searched. Of a yes
 * what it is for, and the sentences that were agreed to.
 */
export function textsOfRecord(entry: RecordEntry): Texts {
  switch (entry.kind) {
    case 'progress': case 'amendment': case 'understanding': return { title: '', text: entry.text };
    case 'consent': {
      const { face } = entry.consent;
      return { title: face.purpose, text: lines(face.recipient.name, ...face.words.map(({ text }) => text)) };
    }
    case 'medication': return { title: entry.name, text: lines(entry.dose, entry.prescriber, entry.text) };
    case 'score': return { title: entry.name, text: lines(entry.version, ...entry.parts.map(({ name }) => name)) };
    case 'diagnosis': return { title: entry.name, text: lines(entry.code?.code ?? '', entry.by, entry.text) };
    case 'functioning': case 'plan': case 'treatment': case 'symptoms': case 'prognosis': case 'progressToDate': return { title: '', text: entry.text };
    case 'session': case 'notice': case 'noticeRead': return { title: '', text: '' };
  }
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
