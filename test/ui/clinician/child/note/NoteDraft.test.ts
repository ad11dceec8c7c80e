import { expect, test } from 'vitest';
import { noHistory } from '../../../../../src/ui/shared/pen/History.ts';
import { readNoteDraft, writeNoteDraft } from '../../../../../src/ui/clinician/child/note/NoteDraft.ts';

test('a note’s draft is read as it was written', () => {
  const note = { title: 'Session 7', text: 'Drew “the house”\n\nagain.' };
  expect(readNoteDraft(writeNoteDraft(note))).toEqual({ ...note, history: noHistory });
});

test('nothing is kept of an empty note', () => {
  expect(writeNoteDraft({ title: ' ', text: '\n' })).toBeNull();
  expect(writeNoteDraft({ title: 'x', text: '' })).not.toBeNull();
});

test.each([null, '', '[]', 'null', '{', '{"title":7,"text":null}'])('a draft that is not one is an empty note: %s', (body) => {
  expect(readNoteDraft(body)).toEqual({ title: '', text: '', history: noHistory });
});
