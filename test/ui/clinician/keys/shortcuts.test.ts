import { expect, test } from 'vitest';
import type { ChildId } from '../../../../src/core/Id.ts';
import { keysPage } from '../../../../src/ui/clinician/messages/en/keysPage.ts';
import { placeFor } from '../../../../src/ui/clinician/keys/HouseKeys.tsx';
import { readShortcut, shortcuts } from '../../../../src/ui/clinician/keys/shortcuts.ts';

const none = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, repeat: false };
const read = (pressed: Partial<typeof none>, how: Partial<{ isTyping: boolean; mayBeSingle: boolean }> = {}) =>
  readShortcut({ ...none, ...pressed }, { isTyping: false, mayBeSingle: true, ...how })?.id ?? null;

test('a key alone is a shortcut where nothing is typed, and only where they are allowed', () => {
  expect([read({ key: '1' }), read({ key: 'n' }), read({ key: '?', shiftKey: true })]).toEqual(['today', 'note', 'keys']);
  expect(read({ key: 'n' }, { isTyping: true })).toBeNull();
  expect(read({ key: 'n' }, { mayBeSingle: false })).toBeNull();
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) expect(read({ key: 'n', [held]: true })).toBeNull();
  for (const so of ['isComposing', 'repeat'] as const) expect(read({ key: 'n', [so]: true })).toBeNull();
});

test('lock and save work while typing, and where single keys are off', () => {
  const how = { isTyping: true, mayBeSingle: false };
  expect(read({ key: 'L', ctrlKey: true, shiftKey: true }, how)).toBe('lock');
  expect(read({ key: 'l', ctrlKey: true, shiftKey: true }, how)).toBe('lock');
  expect([read({ key: 's', ctrlKey: true }, how), read({ key: 's', metaKey: true }, how)]).toEqual(['save', 'save']);
  expect(read({ key: 'l', ctrlKey: true }, how)).toBeNull();
  expect(read({ key: 's', ctrlKey: true, shiftKey: true }, how)).toBeNull();
  // AltGr, with which letters are typed on many keyboards, is Ctrl and Alt.
  expect(read({ key: 's', ctrlKey: true, altKey: true }, how)).toBeNull();
});

test('the browser never gets a chord of ours: held down, while an input method is at work, or on a keyboard without Latin letters', () => {
  const how = { isTyping: true, mayBeSingle: false };
  const save = { key: 's', code: 'KeyS', ctrlKey: true };
  for (const so of ['isComposing', 'repeat'] as const) expect(read({ ...save, [so]: true }, how)).toBe('save');
  for (const key of ['ы', 'س', 'σ', 'Process']) expect(read({ ...save, key }, how)).toBe('save');
  expect(read({ key: 'Д', code: 'KeyL', ctrlKey: true, shiftKey: true }, how)).toBe('lock');
  // Where another letter stands in its place, that letter counts.
  expect([read({ ...save, key: 'o' }, how), read({ ...save, code: 'Semicolon' }, how)]).toEqual([null, 'save']);
});

test('no two are of one key, each has its words, and what is only told is not listened for', () => {
  const keys = shortcuts.map((shortcut) => shortcut.keys.join(' '));
  expect(new Set(keys).size).toBe(keys.length);
  expect(shortcuts.filter(({ id, where }) => !keysPage.does[id] || !keysPage[where])).toEqual([]);
  expect(read({ key: '/' })).toBeNull();
  expect(read({ key: 'z', ctrlKey: true })).toBeNull();
});

test('what is done with a child is done only on her page', () => {
  const child = '0123456789abcdef0123456789abcdef' as ChildId;
  expect(placeFor('note', { at: 'child', child })).toEqual({ at: 'note', child });
  expect(placeFor('session', { at: 'child', child })).toEqual({ at: 'session', child });
  expect([placeFor('note', { at: 'today' }), placeFor('add', { at: 'readNote', child, number: 1 })]).toEqual([null, null]);
  expect([placeFor('today', { at: 'today' }), placeFor('ledger', { at: 'today' })]).toEqual([null, { at: 'ledger', child: null }]);
});
