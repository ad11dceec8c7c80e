import { afterEach, expect, test, vi } from 'vitest';
import { MadeCard } from '../../../../src/ui/clinician/consent/MadeCard.tsx';
import { couldSaveFile } from '../../../../src/ui/clinician/consent/saveFile.ts';
import type { Release, Saved } from '../../../../src/ui/clinician/consent/useRelease.ts';
import { inHouse } from '../inHouse.tsx';
import { aPackage } from './aConsent.ts';

const nothing = () => undefined;
const made = { package: aPackage, fileName: 'resguardo-77777777.zip.age', bytes: new Uint8Array([1]), passphrase: 'six words' };

function drawn(saved: Saved) {
  const act: Release['act'] = { isRunning: false, problem: null, run: nothing, say: nothing };
  return inHouse(<MadeCard made={made} name="Ms. Rivera" release={{ act, made, saved, make: nothing, save: nothing, saveAgain: nothing, doNot: nothing }} />);
}

afterEach(() => { vi.unstubAllGlobals(); });

test('a package is saved or kept, and once it counts as gone only saved again', () => {
  expect(drawn('no').buttons).toHaveLength(2);
  expect(drawn('no').text).toContain('From the moment you save it');
  for (const saved of ['given', 'notGiven'] as const) expect(drawn(saved).buttons).toEqual(['Save the same file again']);
});

test('a file that the browser did not take is not called saved', () => {
  expect(drawn('given').text).toContain('is in this tablet’s downloads');
  expect(drawn('notGiven').text).toContain('Not saved yet.');
  expect(drawn('notGiven').text).not.toContain('downloads');
  for (const saved of ['no', 'given', 'notGiven'] as const) expect(drawn(saved).text).toContain('six words');
});

test('a browser that does not take a file breaks nothing off', () => {
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  expect(couldSaveFile(made)).toBe(true);
  expect(link).toMatchObject({ download: made.fileName, href: expect.stringMatching(/^blob:/u) as string });
  expect(link.click).toHaveBeenCalledOnce();
  link.click.mockImplementation(() => { throw new Error('no room'); });
  expect(couldSaveFile(made)).toBe(false);
});
