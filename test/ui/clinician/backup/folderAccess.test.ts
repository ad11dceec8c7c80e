import { afterEach, describe, expect, it, vi } from 'vitest';
import { canPickFolder, mayWriteInto, pickFolder, writeIntoFolder } from '../../../../src/ui/clinician/backup/folderAccess.ts';
import { fakeFolder } from './fakeFolder.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const fileName = 'resguardo 2026-11-24 anchor-river-lamp.backup';
const given = { file: new Blob(['sealed']), fileName };

describe('a folder that is picked', () => {
  it('can be where the browser has a picker, and is asked for to be written into', async () => {
    vi.stubGlobal('window', {});
    expect(canPickFolder()).toBe(false);
    const { folder } = fakeFolder();
    const showDirectoryPicker = vi.fn(() => Promise.resolve(folder));
    vi.stubGlobal('window', { showDirectoryPicker });
    expect(canPickFolder()).toBe(true);
    expect(await pickFolder()).toBe(folder);
    expect(showDirectoryPicker).toHaveBeenCalledWith({ mode: 'readwrite', id: 'resguardo' });
  });

  it.each([['AbortError', null], ['SecurityError', 'refused'], ['NotAllowedError', 'refused'], ['TypeError', 'failed']])('ends with %s as %s', async (name, came) => {
    vi.stubGlobal('window', { showDirectoryPicker: () => Promise.reject(new DOMException('no', name)) });
    expect(await pickFolder()).toBe(came);
  });
});

describe('leave to write into it', () => {
  const asking = (queried: string, asked: () => Promise<string>) => ({ queryPermission: () => Promise.resolve(queried), requestPermission: asked }) as unknown as FileSystemDirectoryHandle;

  it('is asked for only where it does not stand', async () => {
    const ask = vi.fn(() => Promise.resolve('granted'));
    expect(await mayWriteInto(asking('granted', ask))).toBe(true);
    expect(ask).not.toHaveBeenCalled();
    expect(await mayWriteInto(asking('prompt', ask))).toBe(true);
    expect(await mayWriteInto(asking('prompt', () => Promise.resolve('denied')))).toBe(false);
    expect(await mayWriteInto(asking('prompt', () => Promise.reject(new DOMException('no tap', 'SecurityError'))))).toBe(false);
    expect(await mayWriteInto({} as FileSystemDirectoryHandle)).toBe(true);
  });
});

describe('a file that is written into it', () => {
  it('lies there whole under its name', async () => {
    const { files, folder } = fakeFolder();
    expect(await writeIntoFolder(folder, given)).toMatchObject({ fileName, file: given.file });
    expect([...files.keys()]).toEqual([fileName]);
  });

  it('is never written over another: it takes the next name that is free', async () => {
    const { files, folder } = fakeFolder(new Map([[fileName, new Blob(['older'])], ['resguardo 2026-11-24 anchor-river-lamp 2.backup', new Blob(['old'])]]));
    const put = await writeIntoFolder(folder, given);
    expect(put).toMatchObject({ fileName: 'resguardo 2026-11-24 anchor-river-lamp 3.backup' });
    expect(await files.get(fileName)?.text()).toBe('older');
    if (typeof put === 'string') throw new Error(put);
    await put.remove();
    expect(files.size).toBe(2);
  });

  it.each([
    ['getFileHandle', 'NotFoundError', 'gone'], ['getFileHandle', 'NotAllowedError', 'refused'], ['createWritable', 'NoModificationAllowedError', 'refused'],
    ['write', 'QuotaExceededError', 'full'], ['close', 'QuotaExceededError', 'full'], ['close', 'AbortError', 'failed'],
  ] as const)('that fails at %s with %s is %s, and nothing of it is left there', async (at, name, came) => {
    const { files, folder } = fakeFolder(new Map([['other.backup', new Blob(['other'])]]), { at, with: name });
    expect(await writeIntoFolder(folder, given)).toBe(came);
    expect([...files.keys()]).toEqual(['other.backup']);
  });
});
