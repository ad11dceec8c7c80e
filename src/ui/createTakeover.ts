import { endLine, isInside, type OpenHouse } from './OpenHouse.ts';

/** What stands against a worker that takes over unasked; a test brings another. */
export type TakenPage = {
  open(): OpenHouse;
  show(open: OpenHouse): void;
  /** Covers, saves the last words, ends the vault, and says whether they were saved. */
  close(): Promise<boolean>;
  lock(): Promise<void>;
  /** The page is loaded anew. */
  leave(): void;
  /** Takes the cover off. */
  lift(): void;
  /** Whether a window of this app asked for an update (Note: asked for). */
  isAsked(): boolean;
  /** The same, once another window's word may have come. */
  isAskedSoon(): Promise<boolean>;
};

/**
 * [Note: taken over unasked] Another service worker took over this page, and nobody here had asked for it. From here on whatever this page
 * loads, a screen or a part of a worker, may be another's code: so what is open is closed at once, and the page shows what it has
 * and loads nothing, itself least of all. An update that a window of this app asked for, and that comes late, locks and loads anew.
 */
export function createTakeover(page: TakenPage): { readonly replaced: () => Promise<void>; readonly isReplaced: () => boolean } {
  let isReplaced = false;

  async function seize(): Promise<void> {
    isReplaced = true;
    const open = page.open();
    const saved = await page.close();
    endLine(open);
    page.show(shownAfter(open, saved));
    page.lift();
  }

  async function replaced(): Promise<void> {
    if (isReplaced) return;
    const isAsked = isInside(page.open()) ? page.isAsked() : await page.isAskedSoon();
    if (!isAsked) return seize();
    if (isInside(page.open())) await page.lock();
    else page.leave();
  }

  return { replaced, isReplaced: () => isReplaced };
}

/** A child sees nothing of it: her room rests. The adult who comes back is told. */
function shownAfter(open: OpenHouse, saved: boolean): OpenHouse {
  const { name } = open;
  if (name === 'child' || name === 'resting') return { name: 'resting', practice: open.practice ?? false };
  return { name: 'replaced', was: name !== 'clinician' ? 'closed' : saved ? 'saved' : 'unsaved' };
}
