import { expect, test } from 'vitest';
import { compareVersions } from '../../../../src/core/Release.ts';
import { newsSince } from '../../../../src/ui/clinician/copy/newsSince.ts';
import { news } from '../../../../src/ui/clinician/messages/news.ts';
import packageJson from '../../../../package.json' with { type: 'json' };

const told = [
  { version: '1.2.0', what: { en: ['c'], es: ['ce'] } },
  { version: '1.1.0', what: { en: ['b', 'b2'], es: ['be', 'be2'] } },
  { version: '1.0.0', what: { en: ['a'], es: ['a'] } },
];
const since = (before: string, now: string) => newsSince({ before, now, language: 'en' }, told);

test('what is new is told from the version after the last one to the one that runs, the newest first', () => {
  expect(since('1.0.0', '1.2.0')).toEqual(['c', 'b', 'b2']);
  expect(since('1.0.0', '1.1.9')).toEqual(['b', 'b2']);
  expect(since('1.2.0', '1.2.0')).toEqual([]);
  expect(since('1.2.0', '1.0.0')).toEqual([]);
  expect(newsSince({ before: '1.0.0', now: '1.1.0', language: 'es' }, told)).toEqual(['be', 'be2']);
});

test('this version has its news, and they stand newest first', () => {
  expect(news.map(({ version }) => version)).toEqual(news.map(({ version }) => version).sort((one, other) => compareVersions(other, one)));
  expect(news[0]?.version).toBe(packageJson.version);
  for (const { what } of news) expect(what.en).toHaveLength(what.es.length);
  for (const { what } of news) expect(what.en.join(' ')).not.toMatch(/!|please|\bbug\b|refactor/iu);
});
