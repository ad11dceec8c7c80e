/** Where the one note lay while there was one vault on a tablet. */
const oldPlace = 'resguardo lock';
const placeOf = (vault: string) => `${oldPlace} ${vault}`;

/**
 * What a vault's own unlock screen must say of its last lock. unsaved: it could not save the last words in time. stopped: the
 * vault's worker stopped, and everything typed was saved; stoppedKept: this page still has the last words;
 * stoppedUnsaved: they may be missing. broken: a page could not be drawn, and the last words were saved.
 */
export type LockNote = 'unsaved' | 'broken' | 'stopped' | 'stoppedKept' | 'stoppedUnsaved';

const notes: readonly string[] = ['unsaved', 'broken', 'stopped', 'stoppedUnsaved'] satisfies readonly LockNote[];
const onThisPage = new Map<string, LockNote>();

/** Leaves word for this vault's next unlock screen; null takes it away. */
export function noteLock(vault: string, note: LockNote | null): void {
  if (note === null) onThisPage.delete(vault);
  else onThisPage.set(vault, note);
  try {
    localStorage.removeItem(oldPlace);
    if (note === null) localStorage.removeItem(placeOf(vault));
    // What only this page keeps is lost with it.
    else localStorage.setItem(placeOf(vault), note === 'stoppedKept' ? 'stoppedUnsaved' : note);
  } catch {
    // A browser that keeps nothing for this page has no vault to say it of.
  }
}

/** The word that this vault's last lock left. isAlone: no other is on the tablet, so that a note of no name is its own. */
export function readLockNote(vault: string, isAlone: boolean): LockNote | null {
  const here = onThisPage.get(vault);
  if (here) return here;
  try {
    const note = localStorage.getItem(placeOf(vault)) ?? (isAlone ? localStorage.getItem(oldPlace) : null) ?? '';
    return notes.includes(note) ? note as LockNote : null;
  } catch {
    return null;
  }
}
