import { expect, test } from 'vitest';
import { NewCopySay } from '../../../../src/ui/clinician/copy/NewCopySay.tsx';
import type { NewCopy } from '../../../../src/ui/offline/newCopy.ts';
import type { Copy, CopyName } from '../../../../src/ui/offline/thisCopy.ts';
import { atDoor } from '../door/atDoor.tsx';

const copy: Copy = { version: '1.1.0', fingerprint: 'ab', keyId: '85BF2F53AA566BBE', signature: 'signed', fault: null, files: {} };
const before: CopyName = { version: '1.0.0', fingerprint: 'cd', keyId: copy.keyId };
const told = (now: Partial<Copy>, then: Partial<typeof before>, read: NewCopy['read']) => atDoor(<NewCopySay name={{ ...copy, ...now }} read={read} before={{ ...before, ...then }} />).text;
const said = (now: Partial<Copy> = {}, then: Partial<typeof before> = {}) => told(now, then, { ...copy, ...now });
const warning = 'Ask whoever hosts Resguardo for you before you type your passphrase.';

test('a newer version that is signed is told in quiet words', () => {
  expect(said()).toContain('Resguardo is now version 1.1.0 on this tablet. You last opened this vault in 1.0.0.');
  expect(said()).toContain('Signed by the release key that this copy carries. Every file on this tablet is the one on its list.');
  expect(said()).not.toContain(warning);
  expect(said({ signature: 'noKey', keyId: null }, { keyId: null })).not.toContain(warning);
});

test.each([
  ['not signed', { signature: 'unsigned' }, {}, 'Not signed.'],
  ['signed by another', { signature: 'wrongKey' }, {}, 'Signed by another key than the one this copy carries.'],
  ['badly signed', { signature: 'badSignature' }, {}, 'The signature does not fit.'],
  ['changed', { fault: { type: 'different', path: '/assets/a.js' } }, {}, 'A file here is not the one on its list: /assets/a.js.'],
  ['without a list', { fault: { type: 'unlisted' } }, {}, 'nothing can be compared'],
  ['older', { version: '0.9.0' }, {}, 'which is older than 1.0.0'],
  ['of another key', {}, { keyId: 'FF' }, 'It trusts another release key than before.'],
  ['of a key where there was none', {}, { keyId: null }, 'It trusts a release key; the one before carried none.'],
  ['of no key where there was one', { keyId: null, signature: 'noKey' }, {}, 'so nothing in it can say who made it. Every file on this tablet is the one on its list. The one before carried one.'],
  ['signed, and other code under the same number', { version: '1.0.0' }, {}, 'though it calls itself 1.0.0 as before'],
] as const)('one that is %s is told with a warning', (_, now, then, words) => {
  expect(said(now, then)).toContain(words);
  expect(said(now, then)).toContain(warning);
});

test('other code under the same number is told as such', () => {
  expect(said({ version: '1.0.0', keyId: null, signature: 'noKey' }, { keyId: null })).not.toContain(warning);
  expect(said({ version: '1.0.0' })).toContain('is not the one in which you last opened this vault, though it calls itself 1.0.0 as before.');
});

test('while its files are read it is told by its name, in the place of what is said of a sound one', () => {
  expect(told({}, {}, null)).toContain('Resguardo is now version 1.1.0 on this tablet. You last opened this vault in 1.0.0.');
  expect(told({}, {}, null)).toContain('Reading every file of this copy…');
  expect(told({}, {}, null)).not.toContain(warning);
  expect(told({ version: '0.9.0' }, {}, null)).toContain(warning);
  expect(told({}, { keyId: 'FF' }, null)).toContain(warning);
});

test('one that cannot be read is told with a warning', () => {
  expect(told({}, {}, 'unread')).toContain('This copy could not be read.');
  expect(told({}, {}, 'unread')).toContain(warning);
});
