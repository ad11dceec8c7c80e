import type { Hands } from '../Hands.ts';
import { goTo, openChild } from './caseload.ts';
import type { NoteWritten } from './notes.ts';
import type { SessionHeld } from './record.ts';

/** What a child's card says of her stay: days as YYYY-MM-DD, a time as HH:MM. */
export async function setStay(hands: Hands, codeName: string, stay: { readonly came?: string; readonly at?: string; readonly leaves?: string }): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Change' });
  if (stay.came) await hands.fill({ role: 'textbox', name: 'Came on' }, stay.came);
  if (stay.at) await hands.fill({ role: 'textbox', name: 'At, if you know' }, stay.at);
  if (stay.leaves) await hands.fill({ role: 'textbox', name: 'Is to leave on' }, stay.leaves);
  await hands.press({ role: 'button', name: 'Save' });
  await hands.waitFor({ role: 'heading', name: codeName });
}

/** What Today says. */
export async function readToday(hands: Hands): Promise<string> {
  await goTo(hands, 'Today');
  return hands.read({ role: 'main' });
}

/** One tap on Today, and the card is on the screen; one more, and the session is. */
export async function beginSession(hands: Hands, codeName: string): Promise<void> {
  await goTo(hands, 'Today');
  await hands.press({ role: 'button', name: `Begin with ${codeName}` });
  await hands.press({ role: 'button', name: 'We read it together' });
  await hands.waitFor({ role: 'textbox', name: 'Private note' });
}

/** Both sides of a session under way, the note first. Ends where the session was begun. */
export async function finishSides(hands: Hands, { note, session }: { readonly note: NoteWritten; readonly session: Pick<SessionHeld, 'started' | 'stopped' | 'how'> }): Promise<void> {
  await hands.fill({ role: 'textbox', name: 'Private note' }, note.text);
  await hands.fill({ role: 'textbox', name: 'Started' }, session.started);
  await hands.fill({ role: 'textbox', name: 'Stopped' }, session.stopped);
  await hands.press({ role: 'radio', name: session.how });
  await hands.press({ role: 'button', name: 'Finish the note' });
  await hands.waitFor({ role: 'main' });
  await hands.press({ role: 'button', name: 'Finish the session' });
  await hands.waitFor({ role: 'heading' });
}

/** She leaves, with what is chosen about the records. Ends on the page that says so. */
export async function letLeave(hands: Hands, codeName: string, how: { readonly way: string; readonly keeper: string }): Promise<void> {
  await openChild(hands, codeName);
  await hands.press({ role: 'button', name: 'Change' });
  await hands.press({ role: 'button', name: `${codeName} leaves` });
  await hands.press({ role: 'button', name: `${codeName} has left` });
  await hands.press({ role: 'radio', name: how.way });
  await hands.press({ role: 'radio', name: /^Somebody I name/u });
  await hands.fill({ role: 'textbox', name: 'Who' }, how.keeper);
  await hands.press({ role: 'radio', name: 'Told' });
  await hands.press({ role: 'button', name: `${codeName} has left` });
  await hands.waitFor({ role: 'button', name: `${codeName} is back` });
}
