import { beforeEach, expect, test, vi } from 'vitest';
import { printRelease } from '../../../src/core/Release.ts';
import type { ReleaseTold } from '../../../src/ui/offline/ReleaseTold.ts';

const build = { version: '1.0.0', releaseKey: null };
const script = `sha256-${'A'.repeat(43)}=`;
const manifest = printRelease({ format: 1, name: 'resguardo', version: '1.1.0', files: { '/': script, '/sw.js': script } });
const told: ReleaseTold = { manifest, signature: null, files: { '/sw.js': script } };

let offline: typeof import('../../../src/ui/offline/updateNotice.ts');

beforeEach(async () => {
  vi.resetModules();
  offline = await import('../../../src/ui/offline/updateNotice.ts');
});

test('a newer shell that waits is told once it was checked', async () => {
  const { noticeUpdate, updateNotice } = offline;
  let times = 0;
  updateNotice.subscribe(() => { times += 1; });
  expect(updateNotice.get()).toEqual({ is: 'none' });
  await noticeUpdate(build, () => Promise.resolve(told));
  expect(updateNotice.get()).toEqual({ is: 'ready', version: '1.1.0', isSigned: false, waits: null });
  expect(times).toBe(1);
});

test('one that is not to be let in says why, and no tap changes that', async () => {
  const { noticeUpdate, sayWaits, updateNotice } = offline;
  await noticeUpdate(build, () => Promise.resolve({ ...told, files: { '/sw.js': `sha256-${'B'.repeat(43)}=` } }));
  sayWaits('elsewhere');
  expect(updateNotice.get()).toEqual({ is: 'refused', why: 'altered' });
});

test('why a tap came to nothing stands beside it', async () => {
  const { noticeUpdate, sayWaits, updateNotice } = offline;
  await noticeUpdate(build, () => Promise.resolve(told));
  sayWaits('unsaved');
  expect(updateNotice.get()).toMatchObject({ is: 'ready', waits: 'unsaved' });
});

test('without a network it is checked once there is one, and not again after that', async () => {
  const { lookAgain, noticeUpdate, updateNotice } = offline;
  let asked = 0;
  let answer: ReleaseTold | null = null;
  const ask = () => {
    asked += 1;
    return Promise.resolve(answer);
  };
  await noticeUpdate(build, ask);
  expect(updateNotice.get()).toEqual({ is: 'unreached' });
  answer = told;
  lookAgain();
  await vi.waitFor(() => expect(updateNotice.get()).toMatchObject({ is: 'ready' }));
  lookAgain();
  expect(asked).toBe(2);
});

test('what could not be checked is not told as good', async () => {
  const { noticeUpdate, updateNotice } = offline;
  await noticeUpdate({ ...build, releaseKey: 'no key' }, () => Promise.resolve(told));
  expect(updateNotice.get()).toEqual({ is: 'unreached' });
});

test('of two that come one after the other the later one counts, whichever is answered first', async () => {
  const { noticeUpdate, updateNotice } = offline;
  let answerFirst: (late: ReleaseTold) => void = () => undefined;
  const first = noticeUpdate(build, () => new Promise((resolve) => { answerFirst = resolve; }));
  await noticeUpdate(build, () => Promise.resolve({ ...told, manifest: null }));
  answerFirst(told);
  await first;
  expect(updateNotice.get()).toEqual({ is: 'refused', why: 'unreadable' });
});

test('when another waits in its place nothing is told until that was checked, and an answer about the one before counts no more', async () => {
  const { noticeUpdate, updateNotice, withdrawNotice } = offline;
  await noticeUpdate(build, () => Promise.resolve(told));
  withdrawNotice();
  expect(updateNotice.get()).toEqual({ is: 'none' });
  let answer: (late: ReleaseTold) => void = () => undefined;
  const check = noticeUpdate(build, () => new Promise((resolve) => { answer = resolve; }));
  withdrawNotice();
  answer(told);
  await check;
  expect(updateNotice.get()).toEqual({ is: 'none' });
});
