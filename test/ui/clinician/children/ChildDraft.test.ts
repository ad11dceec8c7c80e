import { expect, test } from 'vitest';
import { childOf } from '../../../../src/ui/clinician/children/ChildDraft.ts';

const draft = { codeName: '  Blue   Heron ', emblem: 'heron', band: 'B', language: 'quc', interpreter: true } as const;

test('a child is kept only when band, language and code name were given', () => {
  expect(childOf(draft)).toEqual({ codeName: 'Blue Heron', emblem: 'heron', band: 'B', language: 'quc', interpreter: true });
  expect(childOf({ ...draft, band: undefined })).toBeNull();
  expect(childOf({ ...draft, language: undefined })).toBeNull();
  expect(childOf({ ...draft, codeName: '   ' })).toBeNull();
});
