import { describe, expect, it } from 'vitest';
import { dayOf, everyStory, factors, pairStories, signedIn, stopPlaceOf, stopPlaces, struckIn, told, type ChildStory } from './childStories.ts';
import { pairsOf } from './coverPairs.ts';

describe('the stories of a child and a request', () => {
  it('are all told by the pairs, two by two', () => {
    const pairs = new Set(pairStories.flatMap(pairsOf));
    for (const story of everyStory) for (const pair of pairsOf(story)) expect(pairs).toContain(pair);
    expect(pairStories.length).toBeLessThan(60);
    expect(everyStory.length).toBeGreaterThan(600);
  });

  it('have every answer, strike and way out in every band and language, but what cannot be', () => {
    for (const wayOut of factors.wayOut) {
      const told = everyStory.filter((story) => story.wayOut === wayOut);
      expect(new Set(told.map(({ band }) => band))).toEqual(new Set(wayOut === 'coerced' ? ['B', 'C'] : factors.band));
      expect(new Set(told.map(({ answer, strike }) => `${answer} ${strike}`)).size).toBe(
        wayOut === 'missed' || wayOut === 'coerced' || wayOut === 'stop' ? 20 : 19);
    }
  });

  it('stop in every place, and in several among the pairs', () => {
    const placesOf = (stories: readonly ChildStory[]) => new Set(stories.filter(({ wayOut }) => wayOut === 'stop').map(stopPlaceOf));
    expect(placesOf(everyStory)).toEqual(new Set(stopPlaces));
    expect(placesOf(pairStories).size).toBeGreaterThan(2);
  });

  it('sign only in a yes that was kept', () => {
    for (const story of everyStory) {
      const signed = signedIn(story);
      expect(signed === null).toBe(story.wayOut !== 'kept' || story.answer !== 'yes');
      if (signed !== null) expect(signed).toHaveLength(told.length - struckIn[story.strike].length);
    }
    expect(new Set(everyStory.map(dayOf)).size).toBe(3);
  });
});
