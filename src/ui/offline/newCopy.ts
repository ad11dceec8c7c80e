import { inTime } from './askShell.ts';
import { isOtherCopy, noteSeen, readAllSeen } from './releaseSeen.ts';
import { readCopy, readCopyName, type Copy, type CopyName } from './thisCopy.ts';
import { createWatched, type Watched } from '../shared/Watched.ts';

/** A copy by its name, and what reading its files came to. null: they are being read. unread: they could not be. */
export type NewCopy = { readonly name: CopyName; readonly read: Copy | 'unread' | null };

/** Reading every file may take a slow tablet longer: then its door opens before, and it is told as soon as it is known. */
const patience = 3000;

const copy = createWatched<NewCopy | null>(null);
let named: CopyName | null = null;

/** The copy that was started, where a vault on this tablet was last opened in another. Its name is known before a door opens, or never: no door is moved by it. */
export const newCopy: Watched<NewCopy | null> = copy;

/** At the start of the app, before a door opens: looks whether it is another copy than last time. Never rejects. */
export async function lookForNewCopy(): Promise<void> {
  const name = named = await readCopyName();
  if (!name || !readAllSeen().some((seen) => isOtherCopy(seen, name))) return;
  copy.set({ name, read: null });
  await inTime(readCopy().catch(() => null).then((read) => copy.set({ name, read: read ?? 'unread' })), patience);
}

/** A vault was opened in this copy: at its door it is not told again, but where its files were being read still. */
export function noteOpened(vault: string): void {
  if (named && copy.get()?.read !== null) noteSeen(vault, named);
}
