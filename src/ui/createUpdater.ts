import type { UpdateWaits } from './offline/updateNotice.ts';

/** What an updater does around it; a test brings another. */
export type UpdatedPage = {
  /** Whether nothing on this page is unsaved, once the vault has had its last words. */
  saveAll(): Promise<boolean>;
  /** Locks what is open and covers the page. Says whether every last word was saved. */
  close(): Promise<boolean>;
  /** Does it only while no other window is at work, and says whether. */
  whenAlone(act: () => Promise<void>): Promise<boolean>;
  /** Lets the waiting shell take over; resolves when it came, or does not come soon. */
  letIn(): Promise<void>;
  /** The page is loaded anew. */
  leave(): void;
  sayWaits(why: UpdateWaits): void;
};

/**
 * Takes the update that waits, at a tap. Nothing is locked, and no word touched, unless everything is saved and every other window at
 * rest; then all is closed, and only if all of it was saved does the new shell come. The page is loaded anew after it, either way.
 */
export function createUpdater(page: UpdatedPage): () => Promise<void> {
  let isRunning = false;
  async function take(): Promise<void> {
    const saved = await page.close();
    if (saved) await page.letIn();
    page.leave();
  }
  return async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      if (!await page.saveAll()) page.sayWaits('unsaved');
      else if (!await page.whenAlone(take)) page.sayWaits('elsewhere');
    } finally {
      isRunning = false;
    }
  };
}
