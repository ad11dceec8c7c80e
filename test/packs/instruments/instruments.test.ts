import { expect, test } from 'vitest';
import { instrumentOf, instruments } from '../../../src/packs/instruments/instruments.ts';

test('each has an id and a name of its own, and a range', () => {
  expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
  expect(new Set(instruments.map(({ name }) => name)).size).toBe(instruments.length);
  for (const { id, least, most, cutOff } of instruments) {
    expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(least < most && (cutOff === null || (cutOff > least && cutOff <= most)), id).toBe(true);
  }
  expect(instrumentOf('own')).toBeUndefined();
});

test('sub-scores come to the total, but for one that says it is not in it', () => {
  for (const { id, parts, most } of instruments.filter((each) => each.parts.length > 0)) {
    const counted = parts.filter(({ name }) => !name.includes('not in the total'));
    expect(counted.reduce((sum, part) => sum + part.most, 0), id).toBe(most);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  }
});

test('nothing in the list is long enough to be a question', () => {
  for (const text of instruments.flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)])) {
    expect(text).not.toContain('?');
    expect(text.length).toBeLessThan(32);
  }
});

test('a cut-off is filled in only where the facts have one', () => {
  expect(instruments.filter(({ cutOff }) => cutOff !== null).map(({ id, cutOff }) => [id, cutOff])).toEqual([['cats', 21], ['ucla-ri-5', 35]]);
});
