import { expect, test } from 'vitest';
import { compareVersions } from '../../../../src/core/Release.ts';
import { newsSince } from '../../../../src/ui/clinician/copy/newsSince.ts';
import { news } from '../../../../src/ui/clinician/messages/en/news.ts';
import packageJson from '../../../../package.json' with { type: 'json' };

const told = [{ version: '1.2.0', what: ['c'] }, { version: '1.1.0', what: ['b', 'b2'] }, { version: '1.0.0', what: ['a'] }];

test('what is new is told from the version after the last one to the one that runs, the newest first', () => {
  expect(newsSince('1.0.0', '1.2.0', told)).toEqual(['c', 'b', 'b2']);
  expect(newsSince('1.0.0', '1.1.9', told)).toEqual(['b', 'b2']);
  expect(newsSince('1.2.0', '1.2.0', told)).toEqual([]);
  expect(newsSince('1.2.0', '1.0.0', told)).toEqual([]);
});

test('this version has its news, and they stand newest first', () => {
  expect(news.map(({ version }) => version)).toEqual(news.map(({ version }) => version).sort((one, other) => compareVersions(other, one)));
  expect(news[0]?.version).toBe(packageJson.version);
  for (const { what } of news) expect(what.join(' ')).not.toMatch(/!|please|\bbug\b|refactor/iu);
});
