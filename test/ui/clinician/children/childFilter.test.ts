import { expect, it } from 'vitest';
import type { CaseloadRow } from '../../../../src/bridge/Caseload.ts';
import type { Band } from '../../../../src/core/Band.ts';
import { childFilter, everyChild } from '../../../../src/ui/clinician/children/childFilter.ts';

const row = (codeName: string, band: Band, language: string, more: Partial<CaseloadRow> = {}) =>
  ({ child: { id: codeName, codeName, band, language }, notices: 1, drafts: 0, consent: null, left: null, ...more }) as unknown as CaseloadRow;
const rows = [row('Río Claro', 'A', 'es'), row('Blue Heron', 'B', 'es', { drafts: 2 }), row('Heron', 'C', 'en'), row('Small Fern', 'B', 'quc', { notices: 0 }), row('Night Owl', 'C', 'en', { consent: {} as never })];
const names = (filter: Partial<typeof everyChild>) => childFilter(rows, { ...everyChild, ...filter }).map(({ child }) => child.codeName);

it('finds by any piece of a code name, or the beginnings of its words, without case and accents', () => {
  expect(names({})).toHaveLength(5);
  expect(names({ find: ' rio ' })).toEqual(['Río Claro']);
  expect(names({ find: 'HER' })).toEqual(['Blue Heron', 'Heron']);
  expect(names({ find: 'her bl' })).toEqual(['Blue Heron']);
  expect(names({ find: 'all f' })).toEqual(['Small Fern']);
  expect(names({ find: 'wolf' })).toEqual([]);
});

it('keeps those of an age, of a language, and with something that waits, all at once', () => {
  expect(names({ band: 'B' })).toEqual(['Blue Heron', 'Small Fern']);
  expect(names({ language: 'en' })).toEqual(['Heron', 'Night Owl']);
  expect(names({ waiting: true })).toEqual(['Blue Heron', 'Small Fern', 'Night Owl']);
  expect(names({ waiting: true, band: 'B', find: 'fern' })).toEqual(['Small Fern']);
});

it('keeps those who left apart from those who are here', () => {
  const left = [...rows, row('Blue Fern', 'B', 'es', { left: { on: '2026-11-01', how: 'release', records: 'here', keeper: '', told: 'told' } })];
  const among = (filter: Partial<typeof everyChild>) => childFilter(left, { ...everyChild, ...filter }).map(({ child }) => child.codeName);
  expect(among({ find: 'blue' })).toEqual(['Blue Heron']);
  expect(among({ find: 'blue', left: true })).toEqual(['Blue Fern']);
  expect(among({ left: true, language: 'en' })).toEqual([]);
});
