import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillWords } from '../../../src/packs/walkthroughs/fillWords.ts';
import { someWords } from './someFacts.ts';

test('a value stands in its place', () => {
  expect(fillWords('{WHO} is {WHO_ROLE}.', { WHO: 'Ms. Rivera', WHO_ROLE: 'your lawyer' })).toBe('Ms. Rivera is your lawyer.');
});

test('a value that opens the line gets a capital', () => {
  expect(fillWords('{WHO} wants a page.', { WHO: 'your aunt' })).toBe('Your aunt wants a page.');
  expect(fillWords('I ask {WHO}.', { WHO: 'your aunt' })).toBe('I ask your aunt.');
  expect(fillWords('{WHO} asks.', { WHO: 'élise' })).toBe('Élise asks.');
});

test('a full stop is neither doubled nor missing', () => {
  expect(fillWords('Here that is {WHO}.', { WHO: 'Rivera Jr.' })).toBe('Here that is Rivera Jr.');
  expect(fillWords('{WHY}', { WHY: 'it may help' })).toBe('It may help.');
  expect(fillWords('{WHY}', { WHY: 'Will it help?' })).toBe('Will it help?');
  expect(fillWords('Is it {WHO}?', { WHO: 'Rivera Jr.' })).toBe('Is it Rivera Jr.?');
  expect(fillWords('For {WHO}', { WHO: 'Ana' })).toBe('For Ana');
});

test('line breaks in a value are spaces', () => {
  expect(fillWords('I ask {WHO}.', { WHO: ' your\n aunt ' })).toBe('I ask your aunt.');
});

test('a missing or blank value is named', () => {
  expect(() => fillWords('{WHO} asks.', {})).toThrow('unfilled placeholder WHO');
  expect(() => fillWords('{WHO} asks.', { WHO: null })).toThrow('unfilled placeholder WHO');
  expect(() => fillWords('{WHO} asks.', { WHO: ' \n' })).toThrow('unfilled placeholder WHO');
  expect(() => fillWords('{__PROTO__}', {})).toThrow('unfilled placeholder __PROTO__');
});

test('filling happens once: what a value says is never filled again', () => {
  fc.assert(fc.property(someWords, someWords, (who, why) => {
    const filled = fillWords('I tell {WHO} and say {WHY} now', { WHO: who, WHY: why });
    const said = (words: string) => words.trim().replace(/\s+/gu, ' ');
    expect(filled).toBe(`I tell ${said(who)} and say ${said(why)} now`);
  }));
});
