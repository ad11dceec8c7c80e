const place = 'resguardo lock';

/** Leaves word for the next unlock screen that a lock could not save the last words in time; false takes it away. */
export function noteUnsavedLock(wasUnsaved: boolean): void {
  try {
    if (wasUnsaved) localStorage.setItem(place, 'unsaved');
    else localStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing for this page has no vault to say it of.
  }
}

/** Whether the last lock left that word. */
export function wasLockUnsaved(): boolean {
  try {
    return localStorage.getItem(place) === 'unsaved';
  } catch {
    return false;
  }
}
