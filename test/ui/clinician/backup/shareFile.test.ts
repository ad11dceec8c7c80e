import { afterEach, expect, test, vi } from 'vitest';
import { canShareFile, shareFile } from '../../../../src/ui/clinician/backup/shareFile.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const given = { file: new Blob(['sealed']), fileName: 'a.backup' };

test('what this browser would not share is not offered', () => {
  vi.stubGlobal('navigator', {});
  expect(canShareFile(given)).toBe(false);
  const share = () => Promise.resolve();
  vi.stubGlobal('navigator', { share, canShare: () => false });
  expect(canShareFile(given)).toBe(false);
  vi.stubGlobal('navigator', { share, canShare: () => { throw new TypeError('no files'); } });
  expect(canShareFile(given)).toBe(false);
  vi.stubGlobal('navigator', { share, canShare: ({ files }: { files: File[] }) => files[0]?.name === 'a.backup' });
  expect(canShareFile(given)).toBe(true);
});

test.each([
  [() => Promise.resolve(), 'shared'], [() => Promise.reject(new DOMException('closed', 'AbortError')), 'left'],
  [() => Promise.reject(new DOMException('no', 'NotAllowedError')), 'failed'], [() => Promise.reject(new DOMException('no', 'DataError')), 'failed'],
])('a share sheet that ends as %s is told as %s', async (share, came) => {
  vi.stubGlobal('navigator', { share });
  expect(await shareFile(given)).toBe(came);
});
