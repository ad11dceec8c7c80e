import type { Page } from 'playwright-core';

/** The vault's key files on the tablet's disk, by their names, as lists of bytes. */
export type KeyFiles = Readonly<Record<string, readonly number[]>>;

/** Reads every key file there is. */
export function readKeyFiles(page: Page): Promise<KeyFiles> {
  return page.evaluate(async () => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
    const found: Record<string, number[]> = {};
    for await (const [vault, folder] of top.entries()) {
      if (folder.kind !== 'directory') continue;
      for await (const [name, file] of (folder as FileSystemDirectoryHandle).entries()) {
        if (!name.startsWith('keys.')) continue;
        const bytes = await (await (file as FileSystemFileHandle).getFile()).arrayBuffer();
        found[`${vault}/${name}`] = [...new Uint8Array(bytes)];
      }
    }
    return found;
  });
}

/** Puts these key files in place of the ones there; one with no bytes is deleted. */
export function writeKeyFiles(page: Page, files: KeyFiles): Promise<void> {
  return page.evaluate(async (given) => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('resguardo');
    for (const [path, bytes] of Object.entries(given)) {
      const [vault = '', name = ''] = path.split('/');
      const folder = await top.getDirectoryHandle(vault);
      if (bytes.length === 0) {
        await folder.removeEntry(name);
        continue;
      }
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(new Uint8Array(bytes));
      await writing.close();
    }
  }, files as Record<string, number[]>);
}
