import type { Page } from 'playwright-core';

/** Deletes the vault's sealed rows behind the app, as clearing a browser's data would. Needs the vault locked. */
export function loseDatabase(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name !== undefined && /^resguardo-[0-9a-f]{32}/u.test(name) ? [name] : []));
    if (names.length === 0) throw new Error('no vault to lose');
    for (const name of names) {
      await new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase(name);
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error ?? new Error('not deleted'));
      });
    }
  });
}
