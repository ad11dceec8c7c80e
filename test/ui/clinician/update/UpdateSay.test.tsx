import { expect, test } from 'vitest';
import { UpdateSay } from '../../../../src/ui/clinician/update/UpdateSay.tsx';
import type { ReleaseRefused } from '../../../../src/ui/offline/judgeRelease.ts';
import type { UpdateState } from '../../../../src/ui/offline/updateNotice.ts';
import { atDoor } from '../door/atDoor.tsx';

const say = (state: UpdateState, isAtWork = false) => atDoor(<UpdateSay />, { updateNotice: state, atWork: isAtWork });
const ready = { is: 'ready', version: '1.1.0', isSigned: true, waits: null } as const;

test('what may be used has one tap, and says who made it', () => {
  expect(say(ready)).toMatchObject({ buttons: ['Use it now'], text: expect.stringContaining('It is signed by those who made this one.') });
  expect(say({ ...ready, isSigned: false }).text).toContain('It carries no signature that this copy could check.');
});

test('why a tap came to nothing stands there, and the tap stays', () => {
  expect(say({ ...ready, waits: 'elsewhere' })).toMatchObject({ buttons: ['Use it now'], text: expect.stringContaining('Finish there, or lock it, first.') });
  expect(say({ ...ready, waits: 'unsaved' })).toMatchObject({ buttons: ['Use it now'], text: expect.stringContaining('Nothing was touched.') });
});

const refused: Record<ReleaseRefused, true> = { unsigned: true, wrongKey: true, badSignature: true, older: true, altered: true, unreadable: true };

test.each(Object.keys(refused) as ReleaseRefused[])('what is refused as %s says why, what the browser may do, and has no button', (why) => {
  const { text, buttons } = say({ is: 'refused', why });
  expect(buttons).toEqual([]);
  expect(text).toMatch(/this one does not let it in\. \S.*\. Ask whoever hosts Resguardo for you\./u);
});

test('what could not be checked yet has no button, and where something is under way nothing is said', () => {
  expect(say({ is: 'unreached' }).buttons).toEqual([]);
  expect(say(ready, true)).toEqual({ text: '', buttons: [] });
  expect(say({ is: 'none' })).toEqual({ text: '', buttons: [] });
});
