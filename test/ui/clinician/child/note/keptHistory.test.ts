import { expect, test } from 'vitest';
import { keepHistory, readHistory, type PageHistory } from '../../../../../src/ui/clinician/child/note/keptHistory.ts';
import { readNoteDraft, writeNoteDraft } from '../../../../../src/ui/clinician/child/note/NoteDraft.ts';

const note = { title: 'Session 7', text: 'She drew a house.' };
const history: PageHistory = {
  back: [{ field: 'title', at: 0, take: 9, give: '' }, { field: 'text', at: 10, take: 7, give: ' dog "x"\\\n\ud83d' }],
  forth: [{ field: 'text', at: 17, take: 0, give: ' Again.' }],
};

test('the way back is kept in the draft, and read as it was written', () => {
  expect(readNoteDraft(writeNoteDraft(note, history))).toEqual({ ...note, history });
});

test('of an emptied note the way back is kept; of one that never had a word, nothing', () => {
  const emptied: PageHistory = { back: [{ field: 'text', at: 0, take: 0, give: 'All of it.' }], forth: [] };
  expect(readNoteDraft(writeNoteDraft({ title: '', text: '' }, emptied))).toEqual({ title: '', text: '', history: emptied });
  expect(writeNoteDraft({ title: '', text: '' })).toBeNull();
});

test('a draft from before has no way back', () => {
  expect(readNoteDraft('{"title":"x","text":"y"}')).toEqual({ title: 'x', text: 'y', history: { back: [], forth: [] } });
});

test('what leads nowhere in these words is left out, and all that is older with it', () => {
  const kept = { back: [[0, 0, 1, ''], [0, 30, 5, ''], [0, 0, 3, 'Her']], forth: [[0, 0, 99, '']] };
  expect(readHistory(kept, note)).toEqual({ back: [{ field: 'text', at: 0, take: 3, give: 'Her' }], forth: [] });
});

test.each([null, 7, 'x', [], {}, { back: 7 }, { back: [7, null, [0], [2, 0, 0, ''], [0, -1, 0, ''], [0, 0, 0.5, ''], [0, 0, 0, 7]] }])('%j is no way back', (value) => {
  expect(readHistory(value, note)).toEqual({ back: [], forth: [] });
});

test('the words come first: a history never makes a draft too long for its row', () => {
  const text = 'x'.repeat(200_000);
  const long: PageHistory = { back: Array.from({ length: 900 }, () => ({ field: 'text', at: 0, take: 0, give: '"\n'.repeat(200) }) as const), forth: [{ field: 'text', at: 0, take: 0, give: 'y' }] };
  const body = writeNoteDraft({ title: '', text }, long);
  expect(new TextEncoder().encode(JSON.stringify({ at: 1_796_000_000_000, slot: { wing: 'private', of: 'note' }, body })).length).toBeLessThanOrEqual(256 * 1024 - 4);
  const read = readNoteDraft(body);
  expect(read.text).toBe(text);
  expect(read.history.back.length).toBeGreaterThan(10);
  expect(keepHistory(long, 'z'.repeat(300_000))).toBeUndefined();
});
