import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/ui/clinician/Place.ts';
import { isWrittenAt } from '../../../src/ui/clinician/PracticeWarning.tsx';

const at = (place: Place['at']) => isWrittenAt({ at: place } as Place);

test('a practice vault warns before every page on which words about a child are kept', () => {
  const written = ['newChild', 'changeChild', 'leave', 'hold', 'note', 'amendNote', 'session', 'record', 'amendRecord', 'summary', 'handOver', 'voices', 'noticeCard', 'facility', 'phrases'] as const;
  expect(written.filter((place) => !at(place))).toEqual([]);
});

test('and not where there is only something to read, to be looked for or compared', () => {
  const read = ['today', 'children', 'find', 'report', 'ledger', 'child', 'shred', 'readNote', 'readRecord', 'wholeRecord', 'scores', 'vault', 'putBack'] as const;
  expect(read.filter(at)).toEqual([]);
});

/** The folders of screens, each with the place where its fields are; null: nothing that is typed there is about a child, or is kept. */
const placesOf: Readonly<Record<string, Place['at'] | null>> = {
  card: 'noticeCard', child: 'note', children: 'newChild', facility: 'facility', handover: 'handOver', hold: 'hold', leave: 'leave', phrases: 'phrases',
  summary: 'summary', voices: 'voices', consent: null, door: null, find: null, putback: null, shares: null, shred: null,
};

test('every folder of screens with a field to type in is one of them', () => {
  const room = new URL('../../../src/ui/clinician/', import.meta.url);
  const typed = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx') && /<(?:TextField|TextArea|PlainTextEditor)\b/u.test(readFileSync(new URL(file, room), 'utf8')));
  const folders = [...new Set(typed.map((file) => file.split('/')[0] ?? ''))].toSorted();
  expect(folders).toEqual(Object.keys(placesOf).toSorted());
  expect(Object.values(placesOf).filter((place) => place !== null && !at(place))).toEqual([]);
});
