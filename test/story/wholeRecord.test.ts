import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '../everything.ts';
import * as act from './driver.ts';
import { faultsInViews, type View } from './views.ts';
import { enter, openWithVault, type StoryWithVault } from './vaultOnTablet.ts';

const her = 'Quiet Heron';
/** The phone's letters twice as large are the narrowest; the rest is looked at with everything. */
const every: readonly View[] = everything ? ['phone', 'wide', 'dark', 'large'] : ['wide', 'large'];
let story: StoryWithVault;

beforeAll(async () => {
  story = await openWithVault({ reducedMotion: 'reduce' });
  await enter(story);
  await act.addChild(story.hands, { codeName: her, ages: '10 to 13', language: 'K’iche’', interpreter: true });
});

afterAll(() => story.end());

const look = async (screen: string, views: readonly View[] = ['wide']) => expect(await faultsInViews(story.page, screen, views, 48)).toEqual([]);
const openWhole = async () => {
  await act.openChild(story.hands, her);
  await story.hands.press({ role: 'button', name: /^The whole record/ });
  await story.hands.waitFor({ role: 'heading', name: 'The whole record' });
};
const rows = () => story.hands.readAll({ role: 'row' }).then((all) => all.map((row) => row.replace(/\s+/gu, ' ').trim()));

test('each kind of entry has its form; an unfinished one waits on the page of the child', async () => {
  const { hands } = story;
  await act.openRecordForm(hands, her, 'Medication');
  await hands.press({ role: 'button', name: 'Finish the entry' });
  expect((await hands.readAll({ role: 'alert' })).filter(Boolean)).toEqual(['Write what it is called.', 'Pick one.']);
  await look('medication', every);
  await act.fillEntry(hands, { one: ['Started'], text: { Date: '2026-11-02', Medication: 'Melatonin', 'How much and when': '3 mg at bedtime' } });
  await act.openChild(hands, her);
  await hands.press({ role: 'button', name: /^Unfinished: Medication/ });
  expect(await hands.read({ role: 'textbox', name: 'How much and when' })).toBe('3 mg at bedtime');
  await hands.press({ role: 'button', name: 'Finish the entry' });
  await act.onPageOf(hands, her);

  await act.addEntry(hands, her, 'Diagnosis', { one: ['Working diagnosis'], text: { Date: '2026-11-03', Diagnosis: 'Adjustment disorder', Code: 'F43.23' } });
  await act.addEntry(hands, her, 'Daily life', { some: ['Sleep', 'School'], text: { Date: '2026-11-05', 'How it goes': 'In class each day.' } });
  await act.addEntry(hands, her, 'Treatment plan', { one: ['A new plan'], text: { Date: '2026-11-06', 'Goals and steps': 'Bedtime steps with night staff.', 'Look at it again on': '2027-01-08' } });
  await act.addEntry(hands, her, 'Modality and frequency', { one: ['Started', 'Weekly'], some: ['Individual'], text: { Date: '2026-10-07' } });
  await act.addEntry(hands, her, 'Symptoms', { text: { Date: '2026-11-08', 'What is seen or reported': 'Startles at doors.' } });
  await act.addEntry(hands, her, 'Prognosis', { text: { Date: '2026-11-09', 'What is to be expected, and of what it depends': 'Good with weekly sessions.' } });
  await act.addEntry(hands, her, 'Progress to date', { text: { Date: '2026-11-10', 'What has come of it so far': 'Names three safe people.' } });
  for (const [date, total] of [['2026-10-20', '17'], ['2026-11-03', '41'], ['2026-11-10', '9']] as const) {
    await act.addEntry(hands, her, 'Test scores', { pick: { Instrument: 'CATS, 7 to 17' }, one: ['The child'], text: { Date: date, Total: total, Intrusion: '4' } });
  }
});

test('with keys alone an entry is found among what can be added, written and kept', async () => {
  const { hands } = story;
  await act.openChild(hands, her);
  await hands.press({ role: 'button', name: 'Add to the record' });
  await hands.waitFor({ role: 'heading', name: 'Add to the record' });
  await look('what can be added', everything ? every : ['large']);
  await act.reachByKeys(hands, /^Symptoms/, 'Enter');
  await hands.waitFor({ role: 'heading', name: 'Symptoms' });
  expect(await hands.focused()).toBe('Symptoms');
  await act.reachByKeys(hands, 'What is seen or reported');
  await hands.type('Fewer bad dreams.');
  await act.reachByKeys(hands, 'Finish the entry', 'Enter');
  await act.onPageOf(hands, her);
  expect((await act.readRecord(hands, her))[0]).toMatch(/^Symptoms[\s\S]*Fewer bad dreams\./u);
});

test('a total that was typed wrong is put right: the entry stays, and chart and table show what counts', async () => {
  const { hands, page } = story;
  await act.openChild(hands, her);
  await hands.press({ role: 'button', name: 'Scores over time' });
  await hands.waitFor({ role: 'table' });
  expect(await rows()).toEqual([
    'Day Total Cut-off Sub-scores and how it was given', 'Nov 10, 2026 9 21 Intrusion 4 K’iche’', 'Nov 3, 2026 41 21 Intrusion 4 K’iche’', 'Oct 20, 2026 17 21 Intrusion 4 K’iche’',
  ]);
  await hands.press({ role: 'button', name: '41 on Nov 3, 2026: read this entry' });
  await hands.press({ role: 'button', name: 'Add to this entry' });
  await hands.press({ role: 'radio', name: 'The total was wrong' });
  await hands.fill({ role: 'textbox', name: 'The right total' }, '61');
  await hands.fill({ role: 'textbox', name: 'Addition to the entry' }, 'I had turned the digits round.');
  await hands.press({ role: 'button', name: 'Finish the addition' });
  expect((await hands.readAll({ role: 'alert' })).filter(Boolean)).toEqual(['It is not between 0 and 60.']);
  await hands.fill({ role: 'textbox', name: 'The right total' }, '14');
  await hands.press({ role: 'button', name: 'Finish the addition' });
  await hands.waitFor({ role: 'heading', name: 'CATS, 7 to 17: 14, before that 17' });
  expect(await hands.read({ role: 'main' })).toMatch(/41 \(0 to 60\)[\s\S]*The total is 14\.[\s\S]*I had turned the digits round\./u);
  await look('a corrected score', everything ? every : ['large']);
  await hands.press({ role: 'button', name: `Back to ${her}` });
  await hands.waitFor({ role: 'heading', name: 'Scores over time' });
  expect((await rows())[2]).toBe('Nov 3, 2026 14 entered as 41 21 Intrusion 4 K’iche’');
  expect(await page.locator('svg.score-chart').evaluateAll((charts) => charts.map((each) => [each.getAttribute('aria-hidden'), [...each.querySelectorAll('.total')].map((text) => text.textContent)]))).toEqual([['true', ['17', '14', '9']]]);
  await look('scores over time', everything ? every : ['dark', 'large']);
});

test('on paper the chart and its table are whole and in ink, and no button leads there', async () => {
  const { hands, page } = story;
  expect(await hands.sees({ role: 'button', name: /print/iu })).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const paper = await page.evaluate(() => {
    const box = (query: string) => document.querySelector(query)!.getBoundingClientRect();
    const ink = (query: string, what: 'stroke' | 'color') => getComputedStyle(document.querySelector(query)!)[what];
    return { chart: box('svg.score-chart').width, table: box('table').width, right: box('table').right, line: ink('.score-chart .line', 'stroke'), words: ink('table td', 'color'), rail: document.querySelector('.rail')!.checkVisibility() };
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1180, height: 820 });
  expect(paper).toMatchObject({ line: 'rgb(0, 0, 0)', words: 'rgb(0, 0, 0)', rail: false });
  expect(paper.chart).toBeGreaterThan(250);
  expect(paper.table).toBeGreaterThan(250);
  expect(paper.right).toBeLessThanOrEqual(720);
});

test('the whole record runs by its days, and shows the kinds that are asked for, and how many of how many', async () => {
  const { hands } = story;
  await openWhole();
  await look('the whole record', every);
  expect(await hands.readAll({ role: 'list', name: /2026$/u })).toHaveLength(2);
  expect(await hands.read({ role: 'main' })).toMatch(/All 12 shown/u);
  await hands.press({ role: 'button', name: 'Scores 3' });
  await hands.press({ role: 'button', name: 'Medication 1' });
  const titles = (await hands.readAll({ role: 'button', name: /CATS|Melatonin/u }));
  expect(titles.map((title) => title.split(/\s(?=\w{3}, )/u)[0]?.trim())).toEqual([
    'CATS, 7 to 17: 9, before that 14', 'CATS, 7 to 17: 14, before that 17, amended once', 'Melatonin, started', 'CATS, 7 to 17: 17',
  ]);
  expect(await hands.read({ role: 'main' })).toMatch(/4 entries of 12 shown[\s\S]*The total is 14\. I had turned the digits round\./u);
  await hands.press({ role: 'radio', name: 'Everything 12' });
  expect(await hands.isOn({ role: 'button', name: 'Scores 3' })).toBe(false);
});

test('what is taken into a summary names its entry, and leads there', async () => {
  const { hands } = story;
  await act.startSummary(hands, her);
  await hands.press({ role: 'button', name: 'Take from the record' });
  await hands.press({ role: 'button', name: /^CATS, 7 to 17, November 3, 2026: total 14 on a scale from 0 to 60/u });
  await hands.press({ role: 'button', name: /^Medication: Melatonin, 3 mg at bedtime, started November 2, 2026\./u });
  await hands.press({ role: 'button', name: 'Done' });
  await look('a summary with what was taken', everything ? every : ['large']);
  await hands.press({ role: 'button', name: 'Sentence 1: From CATS, 7 to 17: 14, before that 17. Read that entry' });
  await hands.waitFor({ role: 'heading', name: 'CATS, 7 to 17: 14, before that 17' });
  await hands.goBack();
  await hands.waitFor({ role: 'textbox', name: 'Sentence 1' });
  expect(await hands.read({ role: 'textbox', name: 'Sentence 1' })).toContain('total 14');
  expect(story.complaints).toEqual([]);
});
