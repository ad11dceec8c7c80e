type Failing = { readonly at: 'getFileHandle' | 'createWritable' | 'write' | 'close' | 'removeEntry'; readonly with: string };

/** A folder as the browser gives one: files by name, and one step that fails if it is told to. */
export function fakeFolder(files = new Map<string, Blob>(), failing: Failing | null = null) {
  const step = (at: Failing['at']) => {
    if (failing?.at === at) throw new DOMException('no', failing.with);
  };
  const handle = {
    kind: 'directory', name: 'Stick',
    getFileHandle: (name: string, { create = false } = {}) => {
      if (create) step('getFileHandle');
      if (name.endsWith('/')) throw new DOMException('a folder', 'TypeMismatchError');
      if (!create && !files.has(name)) throw new DOMException('none', 'NotFoundError');
      if (!files.has(name)) files.set(name, new Blob([]));
      return Promise.resolve(fileHandle(name));
    },
    removeEntry: (name: string) => {
      step('removeEntry');
      files.delete(name);
      return Promise.resolve();
    },
  };
  const fileHandle = (name: string) => ({
    createWritable: () => {
      step('createWritable');
      let written = new Blob([]);
      return Promise.resolve({
        write: (file: Blob) => { step('write'); written = file; return Promise.resolve(); },
        close: () => { step('close'); files.set(name, written); return Promise.resolve(); },
      });
    },
    getFile: () => Promise.resolve(files.get(name)),
  });
  return { files, folder: handle as unknown as FileSystemDirectoryHandle };
}
