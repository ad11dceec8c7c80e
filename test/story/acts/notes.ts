import type { Hands, Thing } from '../Hands.ts';
import { beginningWith, onPageOf, openChild } from './caseload.ts';
import { untilSaid } from './door.ts';

const page: Thing = { role: 'textbox', name: 'Private note' };
const keptNotes: Thing = { role: 'list', name: 'Private notes' };

export type NoteWritten = { readonly title?: string; readonly text: string };

/** Writes a note and finishes it. Ends on the child's page. */
export async function writePrivateNote(hands: Hands, codeName: string, note: NoteWritten): Promise<void> {
  await openWriter(hands, codeName);
  if (note.title) await hands.fill({ role: 'textbox', name: 'Title, if you want one' }, note.title);
  await hands.fill(page, note.text);
  await finishPrivateNote(hands, codeName);
}

export async function finishPrivateNote(hands: Hands, codeName: string): Promise<void> {
  await hands.press({ role: 'button', name: 'Finish the note' });
  await onPageOf(hands, codeName);
}

/** Types key by key at the end of what stands there, and leaves it so. */
export async function startPrivateNote(hands: Hands, codeName: string, text: string): Promise<void> {
  await openWriter(hands, codeName);
  await hands.press(page);
  await hands.type(text);
}

/** Opens the writer: an empty page, or the draft. */
export async function openWriter(hands: Hands, codeName: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Write a private note' });
  await hands.waitFor(page);
}

/** What stands in the writer. */
export function readPrivateDraft(hands: Hands): Promise<string> {
  return hands.read(page);
}

/** Waits until the app says that the draft is saved. */
export async function untilDraftSaved(hands: Hands): Promise<void> {
  await untilSaid(hands, 'Draft saved');
}

export async function leaveWriter(hands: Hands, codeName: string): Promise<void> {
  await hands.press({ role: 'button', name: `Back to ${codeName}` });
  await onPageOf(hands, codeName);
}

/** Adds to the note of this title, and ends on the child's page. */
export async function amendPrivateNote(hands: Hands, codeName: string, addition: { readonly title: string; readonly text: string }): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: beginningWith(addition.title), within: keptNotes });
  await hands.press({ role: 'button', name: 'Add to this note' });
  await hands.fill({ role: 'textbox', name: 'Addition to the note' }, addition.text);
  await hands.press({ role: 'button', name: 'Finish the addition' });
  await hands.waitFor({ role: 'button', name: 'Add to this note' });
  await leaveWriter(hands, codeName);
}

/** Every kept note of a child as she reads it, newest first. */
export async function readPrivateNotes(hands: Hands, codeName: string): Promise<readonly string[]> {
  await openChild(hands, codeName);
  if (!(await hands.sees(keptNotes))) return [];
  const { length } = await hands.readAll({ role: 'button', within: keptNotes });
  const notes: string[] = [];
  for (let nth = 0; nth < length; nth += 1) {
    await hands.press({ role: 'button', within: keptNotes, nth });
    await hands.waitFor({ role: 'button', name: 'Add to this note' });
    notes.push(await hands.read({ role: 'article' }));
    await leaveWriter(hands, codeName);
  }
  return notes;
}
