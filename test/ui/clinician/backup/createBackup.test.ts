import { describe, expect, it, vi } from 'vitest';
import type { MadeBackup } from '../../../../src/bridge/Standing.ts';
import type { Problem } from '../../../../src/core/Problem.ts';
import { fail, ok, type Result } from '../../../../src/core/Result.ts';
import type { BackupPage, BackupState } from '../../../../src/ui/clinician/backup/BackupState.ts';
import { createBackup } from '../../../../src/ui/clinician/backup/createBackup.ts';
import { writeIntoFolder } from '../../../../src/ui/clinician/backup/folderAccess.ts';
import { fakeFolder } from './fakeFolder.ts';

const made: MadeBackup = { file: new Blob(['sealed']), fileName: 'a.backup', bytes: 6, entries: 3, damaged: 0, checkpoint: ['anchor', 'river', 'lamp'] };

/** A page on which everything goes well but for what a test changes, and what was done there in its order. */
function pageWith(change: Partial<Omit<BackupPage, 'vault'>> & { readonly vault?: Partial<BackupPage['vault']> } = {}) {
  const did: unknown[] = [];
  const { vault, ...rest } = change;
  const { files, folder } = fakeFolder();
  const page: BackupPage = {
    expectPicker: () => did.push('expectPicker'), saveFile: ({ fileName }) => did.push({ download: fileName }), shareFile: () => Promise.resolve('shared'),
    pickFolder: () => Promise.resolve(folder), mayWriteInto: () => Promise.resolve(true), writeIntoFolder, now: () => 5, saved: () => did.push('counted'), ...rest,
    vault: {
      makeBackup: () => Promise.resolve(ok(made)),
      backupSaved: (...given) => { did.push({ backupSaved: given }); return Promise.resolve(ok(null)); },
      cancelBackup: () => { did.push('cancel'); return Promise.resolve(ok(null)); },
      backupFolder: () => Promise.resolve(ok(folder)),
      rememberBackupFolder: (given) => { did.push({ remember: given?.name ?? null }); return Promise.resolve(ok(null)); },
      ...vault,
    },
  };
  const states: BackupState[] = [];
  const acts = createBackup(page, (state) => states.push(state));
  return { acts, did, files, folder, states, now: () => states.at(-1) };
}

const problem = (type: Problem['type']): Result<never> => fail({ type } as Problem);
const saved = { backupSaved: [made.checkpoint] };

describe('a backup', () => {
  it('is made, and counts once it went to the downloads; saved again it counts no more', async () => {
    const { acts, did, now } = pageWith();
    await acts.save();
    expect(did).toEqual([]);
    await acts.make();
    expect(now()).toMatchObject({ stage: { is: 'made', made, at: 5 } });
    await acts.save();
    expect(did).toEqual(['expectPicker', { download: 'a.backup' }, saved, 'counted']);
    expect(now()).toMatchObject({ stage: { is: 'saved', by: { way: 'download' }, fileName: 'a.backup' } });
    await acts.save();
    await acts.share();
    await acts.pickAndKeep();
    expect(did.slice(4)).toEqual(['expectPicker', { download: 'a.backup' }, 'expectPicker']);
  });

  it('that is stopped, fails or is not wanted counts for nothing', async () => {
    const stopped = pageWith({ vault: { makeBackup: () => Promise.resolve(problem('stopped')) } });
    await stopped.acts.make();
    expect(stopped.now()).toMatchObject({ stage: { is: 'stopped' }, problem: null });
    const failed = pageWith({ vault: { makeBackup: () => Promise.resolve(problem('storageLost')) } });
    await failed.acts.make();
    expect(failed.now()).toMatchObject({ stage: { is: 'none' }, problem: { type: 'storageLost' } });
    const broken = pageWith({ vault: { makeBackup: () => Promise.reject(new Error('the worker is gone')) } });
    await broken.acts.make();
    expect(broken.now()).toMatchObject({ problem: { type: 'notDone' } });
    const dropped = pageWith();
    await dropped.acts.make();
    dropped.acts.drop();
    await dropped.acts.save();
    expect(dropped.did).toEqual([]);
  });

  it('is stopped where its screen is left while it is made, and only then', async () => {
    let end: (result: Result<MadeBackup>) => void = () => undefined;
    const { acts, did } = pageWith({ vault: { makeBackup: () => new Promise((resolve) => { end = resolve; }) } });
    acts.leave();
    expect(did).toEqual([]);
    const making = acts.make();
    acts.leave();
    expect(did).toEqual(['cancel']);
    end(ok(made));
    await making;
    acts.leave();
    expect(did).toEqual(['cancel']);
  });
});

describe('a share', () => {
  it('counts once it was taken', async () => {
    const { acts, did, now } = pageWith();
    await acts.make();
    await acts.share();
    expect(did).toEqual(['expectPicker', saved, 'counted']);
    expect(now()).toMatchObject({ stage: { is: 'saved', by: { way: 'share' } }, isAway: false });
  });

  it.each([['left', 'notShared'], ['failed', 'shareFailed']] as const)('that was %s counts for nothing, and the file is still there', async (came, notKept) => {
    const { acts, did, now } = pageWith({ shareFile: () => Promise.resolve(came) });
    await acts.make();
    await acts.share();
    expect(did).toEqual(['expectPicker']);
    expect(now()).toMatchObject({ stage: { is: 'made' }, notKept, isAway: false });
    await acts.save();
    expect(now()).toMatchObject({ stage: { is: 'saved' }, notKept: null });
  });
});

describe('a folder', () => {
  it('gets the file, which the vault reads back from there, and is remembered', async () => {
    const { acts, did, files, now } = pageWith();
    await acts.make();
    await acts.pickAndKeep();
    expect([...files.keys()]).toEqual(['a.backup']);
    expect(did).toEqual(['expectPicker', { backupSaved: [made.checkpoint, files.get('a.backup')] }, 'counted', { remember: 'Stick' }]);
    expect(now()).toMatchObject({ stage: { is: 'saved', by: { way: 'folder', folder: 'Stick' } } });
  });

  it('that is remembered takes it with one tap, asked before the making', async () => {
    const order: string[] = [];
    const { acts, now, did } = pageWith({
      mayWriteInto: () => { order.push('asked'); return Promise.resolve(true); },
      vault: { makeBackup: () => { order.push('made'); return Promise.resolve(ok(made)); } },
    });
    await acts.makeIntoFolder();
    expect(order).toEqual([]);
    await acts.findFolder();
    await acts.makeIntoFolder();
    expect(order).toEqual(['asked', 'made']);
    expect(now()).toMatchObject({ stage: { is: 'saved', by: { way: 'folder' } } });
    await acts.forgetFolder();
    expect(did.at(-1)).toEqual({ remember: null });
    expect(now()).toMatchObject({ folder: null });
  });

  it('that may not be written into any more leaves the made file to go another way', async () => {
    const { acts, now, files } = pageWith({ mayWriteInto: () => Promise.resolve(false) });
    await acts.findFolder();
    await acts.makeIntoFolder();
    expect(now()).toMatchObject({ stage: { is: 'made' }, notKept: 'folderRefused' });
    await acts.keepInFolder();
    expect(now()).toMatchObject({ stage: { is: 'made' }, notKept: 'folderRefused' });
    expect(files.size).toBe(0);
    await acts.pickAndKeep();
    expect(now()).toMatchObject({ stage: { is: 'saved' }, notKept: null });
  });

  it.each([['gone', 'folderGone'], ['refused', 'folderRefused'], ['full', 'folderFull'], ['failed', 'folderFailed']] as const)('that is %s is said, and nothing counts', async (trouble, notKept) => {
    const { acts, did, now } = pageWith({ writeIntoFolder: () => Promise.resolve(trouble) });
    await acts.make();
    await acts.pickAndKeep();
    expect(now()).toMatchObject({ stage: { is: 'made' }, notKept });
    expect(did).toEqual(['expectPicker']);
    const unpicked = pageWith({ pickFolder: () => Promise.resolve(trouble) });
    await unpicked.acts.make();
    await unpicked.acts.pickAndKeep();
    expect(unpicked.now()).toMatchObject({ notKept });
  });

  it.each([
    ['backupDamaged', { notKept: 'unread', problem: null }], ['backupUnreadable', { notKept: 'unread' }], ['fileNotBackup', { notKept: 'unread' }],
    ['stopped', { notKept: 'stopped' }],
  ] as const)('whose file is read back as %s holds none of it afterwards', async (type, said) => {
    const { acts, did, files, now } = pageWith({ vault: { backupSaved: () => Promise.resolve(problem(type)) } });
    await acts.make();
    await acts.pickAndKeep();
    expect(now()).toMatchObject({ stage: { is: 'made' }, ...said });
    expect(files.size).toBe(0);
    expect(did).toEqual(['expectPicker']);
  });

  it('keeps a file that was read back whole, also where the tablet could not write down that it counts', async () => {
    const { acts, files, now } = pageWith({ vault: { backupSaved: () => Promise.resolve(problem('storageFull')) } });
    await acts.make();
    await acts.pickAndKeep();
    expect(now()).toMatchObject({ stage: { is: 'made' }, notKept: null, problem: { type: 'storageFull' } });
    expect(files.size).toBe(1);
  });

  it('that is not picked changes nothing; one that cannot be remembered has the backup all the same', async () => {
    const unpicked = pageWith({ pickFolder: () => Promise.resolve(null) });
    await unpicked.acts.make();
    await unpicked.acts.pickAndKeep();
    expect(unpicked.now()).toMatchObject({ stage: { is: 'made' }, notKept: null });
    const forgot = pageWith({ vault: { rememberBackupFolder: () => Promise.resolve(problem('storageFull')) } });
    await forgot.acts.make();
    await forgot.acts.pickAndKeep();
    expect(forgot.now()).toMatchObject({ stage: { is: 'saved' }, folder: undefined, problem: null });
  });

  it('hurries nobody while a question of the browser’s own is in front', async () => {
    let answer: (may: boolean) => void = () => undefined;
    const asked = vi.fn(() => new Promise<boolean>((resolve) => { answer = resolve; }));
    const { acts, now } = pageWith({ mayWriteInto: asked });
    await acts.findFolder();
    const making = acts.makeIntoFolder();
    expect(now()).toMatchObject({ isAway: true });
    await acts.makeIntoFolder();
    expect(asked).toHaveBeenCalledOnce();
    answer(true);
    await making;
    expect(now()).toMatchObject({ isAway: false, stage: { is: 'saved' } });
  });
});
