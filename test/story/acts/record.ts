import type { Hands, Thing } from '../Hands.ts';
import { beginningWith, onPageOf, openChild } from './caseload.ts';

export type SessionHeld = {
  /** YYYY-MM-DD; today when left out. */
  readonly date?: string;
  /** HH:MM */
  readonly started: string;
  readonly stopped: string;
  readonly how: 'Individual' | 'Group' | 'Family' | 'Play-based' | 'Art-based' | 'Crisis';
  readonly present?: readonly ('Interpreter' | 'Caregiver' | 'Sibling' | 'Staff' | 'Someone else')[];
};

const keptRecord: Thing = { role: 'list', name: 'Clinical record' };

export async function addSession(hands: Hands, codeName: string, session: SessionHeld): Promise<void> {
  await openRecordForm(hands, codeName, 'Session');
  if (session.date) await hands.fill({ role: 'textbox', name: 'Date' }, session.date);
  await hands.fill({ role: 'textbox', name: 'Started' }, session.started);
  await hands.fill({ role: 'textbox', name: 'Stopped' }, session.stopped);
  await hands.press({ role: 'radio', name: session.how });
  for (const who of session.present ?? []) await hands.press({ role: 'button', name: who });
  await hands.press({ role: 'button', name: 'Finish the session' });
  await onPageOf(hands, codeName);
}

export async function addProgressNote(hands: Hands, codeName: string, note: { readonly form?: 'Free' | 'SOAP' | 'DAP' | 'BIRP' | 'GIRP'; readonly text: string }): Promise<void> {
  await startProgressNote(hands, codeName, note);
  await hands.press({ role: 'button', name: 'Finish the entry' });
  await onPageOf(hands, codeName);
}

/** Types a progress note and leaves it so. */
export async function startProgressNote(hands: Hands, codeName: string, note: { readonly form?: 'Free' | 'SOAP' | 'DAP' | 'BIRP' | 'GIRP'; readonly text: string }): Promise<void> {
  await openRecordForm(hands, codeName, 'Progress note');
  if (note.form) await hands.press({ role: 'radio', name: note.form });
  await hands.fill({ role: 'textbox', name: 'Progress note' }, note.text);
}

/** By how its row begins among what can be added. */
export async function openRecordForm(hands: Hands, codeName: string, kind: string): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Add to the record' });
  await hands.press({ role: 'button', name: beginningWith(kind), within: { role: 'main' } });
}

/** What a form of the record is filled with, by the names of its fields; days as YYYY-MM-DD. Its other answers are pressed one by one. */
export type EntryTyped = {
  readonly text?: Readonly<Record<string, string>>;
  readonly pick?: Readonly<Record<string, string>>;
  readonly one?: readonly string[];
  readonly some?: readonly string[];
};

/** One entry of any kind, from the child's page and back to it. */
export async function addEntry(hands: Hands, codeName: string, kind: string, typed: EntryTyped): Promise<void> {
  await openRecordForm(hands, codeName, kind);
  await fillEntry(hands, typed);
  await hands.press({ role: 'button', name: 'Finish the entry' });
  await onPageOf(hands, codeName);
}

export async function fillEntry(hands: Hands, { pick = {}, one = [], some = [], text = {} }: EntryTyped): Promise<void> {
  for (const [name, value] of Object.entries(pick)) await hands.choose({ role: 'combobox', name }, value);
  for (const name of one) await hands.press({ role: 'radio', name });
  for (const name of some) await hands.press({ role: 'button', name });
  for (const [name, value] of Object.entries(text)) await hands.fill({ role: 'textbox', name }, value);
}

/** The titles of what the record holds, newest first. */
export async function readRecord(hands: Hands, codeName: string): Promise<readonly string[]> {
  await openChild(hands, codeName);
  return hands.readAll({ role: 'button', within: keptRecord });
}

/** One entry of the record, opened by how its title begins. Ends on the child's page. */
export async function readRecordEntry(hands: Hands, codeName: string, title: string): Promise<string> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: beginningWith(title), within: keptRecord });
  await hands.waitFor({ role: 'button', name: `Back to ${codeName}` });
  const entry = await hands.read({ role: 'main' });
  await hands.press({ role: 'button', name: `Back to ${codeName}` });
  await onPageOf(hands, codeName);
  return entry;
}
