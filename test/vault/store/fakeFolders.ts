import { onTestFinished } from 'vitest';

/** Everything in a folder: files by their bytes, folders by what is in them. */
export type FolderState = ReadonlyMap<string, Uint8Array | FolderState>;

/** Told of each step that changes the disk, a file half written among them; what it throws is what the disk answers. */
let onWrite: (name: string) => void = () => undefined;
/** How many times more a file that was got cannot be read, as where another window writes over it. */
let unreadable = 0;
/** Told before each write of a file. */
let beforeWrite: () => void = () => undefined;

/**
 * OPFS in memory, as far as a vault's folder needs it, until the test, or whoever has it, is over. `refuse` makes the whole of it
 * fail; `writing` is told before each write of a file, and may throw.
 */
export function fakeFolders(
  { writing = () => undefined, atEnd = onTestFinished }: { readonly writing?: () => void; readonly atEnd?: (work: () => void) => void } = {},
) {
  const top = new Folder();
  beforeWrite = writing;
  let refused: DOMException | null = null;
  const getDirectory = () => (refused === null ? Promise.resolve(top) : Promise.reject(refused));
  const putBack = [
    stand('FileSystemFileHandle', File),
    stand('navigator', new Proxy(navigator, { get: (real, name) => (name === 'storage' ? { getDirectory } : Reflect.get(real, name) as unknown) })),
  ];
  atEnd(() => {
    for (const back of putBack) back();
    onWrite = () => undefined;
    beforeWrite = () => undefined;
    unreadable = 0;
  });
  return {
    refuse: (name: string | null) => { refused = name === null ? null : new DOMException('refused', name); },
    watch: (watcher: (name: string) => void) => { onWrite = watcher; },
    writeOver: (times: number) => { unreadable = times; },
    state: () => top.state(),
    putBack: (state: FolderState) => top.putBack(state),
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

/** Puts something in the place of a global; gives what puts that back. */
function stand(name: string, value: unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    if (real === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, real);
  };
}

class File {
  readonly name: string;
  bytes = new Uint8Array(0);

  constructor(name: string) {
    this.name = name;
  }

  getFile() {
    const read = () => ((unreadable -= 1) >= 0 ? Promise.reject(new DOMException(this.name, 'NotReadableError')) : Promise.resolve(this.bytes.slice().buffer));
    return Promise.resolve({ arrayBuffer: read });
  }

  createSyncAccessHandle() {
    return Promise.resolve({
      write: (bytes: Uint8Array) => {
        beforeWrite();
        for (const length of [bytes.length >> 2, bytes.length >> 1, bytes.length]) {
          this.bytes = new Uint8Array([...bytes.subarray(0, length), ...this.bytes.subarray(length)]);
          onWrite(this.name);
        }
        return bytes.length;
      },
      truncate: (length: number) => {
        this.bytes = this.bytes.slice(0, length);
        onWrite(this.name);
      },
      flush: () => undefined,
      close: () => undefined,
    });
  }
}

class Folder {
  readonly entries = new Map<string, File | Folder>();

  getDirectoryHandle = (name: string, options?: { readonly create?: boolean }) => this.#get(name, options?.create ? () => new Folder() : null);
  getFileHandle = (name: string, options?: { readonly create?: boolean }) => this.#get(name, options?.create ? () => new File(name) : null);

  removeEntry(name: string): Promise<void> {
    return this.entries.delete(name) ? told(name, undefined) : Promise.reject(new DOMException(name, 'NotFoundError'));
  }

  keys = () => this.entries.keys();

  state(): FolderState {
    return new Map([...this.entries].map(([name, entry]) => [name, entry instanceof File ? entry.bytes.slice() : entry.state()]));
  }

  putBack(state: FolderState): void {
    this.entries.clear();
    for (const [name, was] of state) {
      const entry = was instanceof Uint8Array ? new File(name) : new Folder();
      if (entry instanceof File) entry.bytes = new Uint8Array(was as Uint8Array);
      else entry.putBack(was as FolderState);
      this.entries.set(name, entry);
    }
  }

  #get(name: string, make: (() => File | Folder) | null): Promise<File | Folder> {
    const found = this.entries.get(name);
    if (found !== undefined) return Promise.resolve(found);
    if (make === null) return Promise.reject(new DOMException(name, 'NotFoundError'));
    const made = make();
    this.entries.set(name, made);
    return told(name, made);
  }
}

function told<T>(name: string, value: T): Promise<T> {
  try {
    onWrite(name);
    return Promise.resolve(value);
  } catch (error) {
    return Promise.reject(error as Error);
  }
}
