import { inTime } from './askShell.ts';
import { isOtherCopy, noteSeen, readAllSeen } from './releaseSeen.ts';
import { readCopy, readCopyName, type Copy, type CopyName } from './thisCopy.ts';
import { createWatched, type Watched } from '../shared/Watched.ts';

/** Reading every file may take a slow tablet longer: then its door opens before, and it is told as soon as it is known. */
const patience = 3000;

const copy = createWatched<Copy | null>(null);
let named: CopyName | null = null;

/** The copy that was started, where a vault on this tablet was last opened in another. */
export const newCopy: Watched<Copy | null> = copy;

/** At the start of the app, before a door opens: looks whether it is another copy than last time. Never rejects. */
export async function lookForNewCopy(): Promise<void> {
  named = await readCopyName();
  const own = named;
  if (!own || !readAllSeen().some((seen) => isOtherCopy(seen, own))) return;
  await inTime(readCopy().then(copy.set), patience);
}

/** A vault was opened in this copy: at its door it is not told again. */
export function noteOpened(vault: string): void {
  if (named) noteSeen(vault, named);
}
