const place = 'resguardo lock';

/**
 * What the next unlock screen must say of the last lock. unsaved: it could not save the last words in time. stopped: the
 * vault's worker stopped, and everything typed was saved; stoppedKept: this page still has the last words;
 * stoppedUnsaved: they may be missing.
 */
export type LockNote = 'unsaved' | 'stopped' | 'stoppedKept' | 'stoppedUnsaved';

const notes: readonly string[] = ['unsaved', 'stopped', 'stoppedUnsaved'] satisfies readonly LockNote[];
let onThisPage: LockNote | null = null;

/** Leaves word for the next unlock screen; null takes it away. */
export function noteLock(note: LockNote | null): void {
  onThisPage = note;
  try {
    if (note === null) localStorage.removeItem(place);
    // What only this page keeps is lost with it.
    else localStorage.setItem(place, note === 'stoppedKept' ? 'stoppedUnsaved' : note);
  } catch {
    // A browser that keeps nothing for this page has no vault to say it of.
  }
}

/** The word that the last lock left. */
export function readLockNote(): LockNote | null {
  if (onThisPage !== null) return onThisPage;
  try {
    const note = localStorage.getItem(place) ?? '';
    return notes.includes(note) ? note as LockNote : null;
  } catch {
    return null;
  }
}
