import { firstSpoken, languages, type Language } from '../shared/Language.ts';
import { createWatched, type Watched } from '../shared/Watched.ts';

const place = 'resguardo language';

const spoken = createWatched<Language>(readChosen() ?? firstSpoken(navigator.languages));

/** What the adults' pages are read in: what was chosen on this tablet, else the first of the browser's languages that the app speaks. */
export const language: Watched<Language> = spoken;

/** From now on, and also when the app is opened next. */
export function speak(next: Language): void {
  spoken.set(next);
  try {
    localStorage.setItem(place, next);
  } catch {
    // A browser that keeps nothing for this page speaks it until the page is left.
  }
}

function readChosen(): Language | undefined {
  try {
    const chosen = localStorage.getItem(place);
    return languages.find(each => each === chosen);
  } catch {
    return undefined;
  }
}
