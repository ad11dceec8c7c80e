import { expect, test } from 'vitest';
import type { Child } from '../../../../src/core/Child.ts';
import { blankForm, type Asking } from '../../../../src/ui/clinician/handover/HandOverForm.ts';
import { RoomFields } from '../../../../src/ui/clinician/handover/RoomFields.tsx';
import { inHouse } from '../inHouse.tsx';

const child = { id: 'a'.repeat(32), codeName: 'Wren', emblem: 'kite', band: 'B', language: 'es', interpreter: true } as unknown as Child;
const asking: Asking = { child, summary: null, whoSaw: false, needsWalking: true, isForeign: false, needsInterpreting: true, sheAsks: false, needsReason: false };
const said = (change: Partial<Asking>) => inHouse(<RoomFields handing={{ form: blankForm, asking: { ...asking, ...change }, hours: null, say: () => undefined }} />).text;

test('pages in the child’s own language are not called English where an interpreter is needed', () => {
  expect(said({})).not.toContain('These pages are in English');
  expect(said({})).toContain('These pages are not reviewed from outside yet.');
  expect(said({ isForeign: true })).toContain('These pages are in English. Someone fluent in Spanish says every page');
});
