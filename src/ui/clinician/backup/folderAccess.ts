/**
 * The one file that names the browser's folder picker. gone: the folder is not there any more; refused: the browser may not write there;
 * full: no room there; failed: anything else.
 */
export type FolderTrouble = 'gone' | 'refused' | 'full' | 'failed';

type Permission = { readonly mode: 'readwrite' };
type Picks = { showDirectoryPicker(options: Permission & { readonly id: string }): Promise<FileSystemDirectoryHandle> };
type AsksLeave = {
  queryPermission(asked: Permission): Promise<PermissionState>;
  requestPermission(asked: Permission): Promise<PermissionState>;
};

const readwrite: Permission = { mode: 'readwrite' };

/** Whether this browser lets a person pick a folder at all. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in window;
}

/** A folder that she picks. null: she picked none. To be called in a tap. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | FolderTrouble | null> {
  try {
    return await (window as unknown as Picks).showDirectoryPicker({ ...readwrite, id: 'resguardo' });
  } catch (error) {
    return nameOf(error) === 'AbortError' ? null : troubleOf(error);
  }
}

/** Whether it may still be written into; where that is to be asked, she is. To be called in a tap. */
export async function mayWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  if (!('queryPermission' in folder)) return true;
  const asks = folder as unknown as AsksLeave;
  try {
    if (await asks.queryPermission(readwrite) === 'granted') return true;
    return await asks.requestPermission(readwrite) === 'granted';
  } catch {
    return false;
  }
}

/** A file that lies in a folder, as it is read from there, and the way to take it away again. */
export type InFolder = { readonly file: File; readonly fileName: string; remove(): Promise<void> };

/** Writes it under a name that nothing there has: an older backup is never written over. What could not be written whole is taken away again. */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle, { file, fileName }: { readonly file: Blob; readonly fileName: string },
): Promise<InFolder | FolderTrouble> {
  let name: string | null = null;
  const remove = async () => {
    if (name !== null) await folder.removeEntry(name).catch(() => undefined);
  };
  try {
    const free = await freeName(folder, fileName);
    const handle = await folder.getFileHandle(free, { create: true });
    name = free;
    const writing = await handle.createWritable();
    await writing.write(file);
    await writing.close();
    return { file: await handle.getFile(), fileName: name, remove };
  } catch (error) {
    await remove();
    return troubleOf(error);
  }
}

async function freeName(folder: FileSystemDirectoryHandle, fileName: string): Promise<string> {
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = dot === -1 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
  for (let times = 1; ; times += 1) {
    const name = times === 1 ? fileName : `${stem} ${times}${ending}`;
    if (!await isThere(folder, name)) return name;
  }
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    // A folder of that name is something, too. That the folder itself is gone shows when the file is made.
    if (nameOf(error) === 'TypeMismatchError') return true;
    if (nameOf(error) === 'NotFoundError') return false;
    throw error;
  }
}

function troubleOf(error: unknown): FolderTrouble {
  const name = nameOf(error);
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError' || name === 'NoModificationAllowedError') return 'refused';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
