import { createWatched, type Watched } from '../shared/Watched.ts';

const place = 'resguardo single keys';
const off = 'off';

const allowed = createWatched<boolean>(!isTurnedOff());

/**
 * Whether a key alone may do something in the adults' pages. Who speaks to the tablet, or hits keys by mistake, can turn it off
 * (WCAG 2.2, 2.1.4).
 */
export const singleKeys: Watched<boolean> = allowed;

/** From now on, and also when the app is opened next. */
export function allowSingleKeys(mayAct: boolean): void {
  allowed.set(mayAct);
  try {
    if (mayAct) localStorage.removeItem(place);
    else localStorage.setItem(place, off);
  } catch {
    // A browser that keeps nothing for this page holds to it until the page is left.
  }
}

function isTurnedOff(): boolean {
  try {
    return localStorage.getItem(place) === off;
  } catch {
    return false;
  }
}
