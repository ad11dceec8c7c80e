/** Words to keep in the open, by where. */
export type Planted = Readonly<Record<'localStorage' | 'database' | 'privateFile' | 'cachedAnswer' | 'historyState', string>>;

/** Keeps each of these where an app might, and makes a field as a browser remembers it. Runs in the page. */
export async function plant(words: Planted): Promise<void> {
  localStorage.setItem('planted', words.localStorage);
  const opening = indexedDB.open('planted', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('words');
  await new Promise((resolve) => { opening.onsuccess = resolve; });
  const putting = opening.result.transaction('words', 'readwrite');
  putting.objectStore('words').put({ inside: [words.database] }, 1);
  await new Promise((resolve) => { putting.oncomplete = resolve; });
  opening.result.close();
  const file = await (await navigator.storage.getDirectory()).getFileHandle('planted', { create: true });
  const writing = await file.createWritable();
  await writing.write(words.privateFile);
  await writing.close();
  await (await caches.open('planted')).put('/planted', new Response(words.cachedAnswer));
  const field = document.body.appendChild(document.createElement('textarea'));
  field.ariaLabel = 'Planted';
  history.replaceState({ planted: words.historyState }, '');
}
