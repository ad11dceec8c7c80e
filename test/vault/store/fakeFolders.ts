import { onTestFinished, vi } from 'vitest';

/**
 * OPFS in memory, as far as a vault's folder needs it, until the test is over. `refuse` makes the whole of it fail; `writing`
 * is told before each write of a file, and may throw.
 */
export function fakeFolders(writing: () => void = () => undefined) {
  const top = new Folder(writing);
  let refused: DOMException | null = null;
  const getDirectory = () => (refused === null ? Promise.resolve(top) : Promise.reject(refused));
  vi.stubGlobal('FileSystemFileHandle', File);
  vi.stubGlobal('navigator', new Proxy(navigator, { get: (real, name) => (name === 'storage' ? { getDirectory } : Reflect.get(real, name) as unknown) }));
  onTestFinished(() => { vi.unstubAllGlobals(); });
  return {
    refuse: (name: string | null) => { refused = name === null ? null : new DOMException('refused', name); },
    empty: () => { top.entries.clear(); },
    /** Takes a file or folder away, by the names that lead to it. */
    remove: (path: readonly string[]) => { folderOf(top, path)?.entries.delete(path.at(-1) ?? ''); },
  };
}

function folderOf(top: Folder, path: readonly string[]): Folder | null {
  let folder: Folder | File | undefined = top;
  for (const name of path.slice(0, -1)) folder = folder instanceof Folder ? folder.entries.get(name) : undefined;
  return folder instanceof Folder ? folder : null;
}

class File {
  bytes = new Uint8Array(0);
  readonly #writing: () => void;

  constructor(writing: () => void) {
    this.#writing = writing;
  }

  getFile() {
    return Promise.resolve({ arrayBuffer: () => Promise.resolve(this.bytes.slice().buffer) });
  }

  createSyncAccessHandle() {
    return Promise.resolve({
      write: (bytes: Uint8Array) => {
        this.#writing();
        this.bytes = new Uint8Array(bytes);
        return bytes.length;
      },
      flush: () => undefined,
      close: () => undefined,
    });
  }
}

class Folder {
  readonly entries = new Map<string, File | Folder>();
  readonly #writing: () => void;

  constructor(writing: () => void) {
    this.#writing = writing;
  }

  keys() {
    return (async function* names(from: Iterable<string>) { yield* from; })([...this.entries.keys()]);
  }

  getDirectoryHandle = (name: string, options?: { readonly create?: boolean }) => this.#get(name, options?.create ? () => new Folder(this.#writing) : null);
  getFileHandle = (name: string, options?: { readonly create?: boolean }) => this.#get(name, options?.create ? () => new File(this.#writing) : null);

  removeEntry(name: string): Promise<void> {
    return this.entries.delete(name) ? Promise.resolve() : Promise.reject(new DOMException(name, 'NotFoundError'));
  }

  #get(name: string, make: (() => File | Folder) | null): Promise<File | Folder> {
    const found = this.entries.get(name) ?? make?.();
    if (found === undefined) return Promise.reject(new DOMException(name, 'NotFoundError'));
    this.entries.set(name, found);
    return Promise.resolve(found);
  }
}
