import { describe, expect, it } from 'vitest';
import { childEmblems } from '../../src/packs/emblems.ts';
import { languageOf } from '../../src/packs/languages.ts';
import { fictionOf } from './fictionOf.ts';

const asked = { children: 12, notes: 600, seed: 4 };
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('a fiction', () => {
  const fiction = fictionOf(asked);
  const notes = fiction.entries.flatMap((each) => (each.entry.kind === 'note' ? [{ ...each, entry: each.entry }] : []));

  it('is the same for the same numbers, and another for another seed', () => {
    expect(fictionOf(asked)).toEqual(fiction);
    expect(fictionOf({ ...asked, seed: 5 }).entries[0]).not.toEqual(fiction.entries[0]);
  });

  it('has as many children and notes as asked for, each child as often as the others', () => {
    expect(fiction.children).toHaveLength(12);
    expect(notes).toHaveLength(600);
    for (const [place] of fiction.children.entries()) expect(notes.filter(({ child }) => child === place)).toHaveLength(50);
  });

  it('names no child twice, also past all the names there are', () => {
    const { children } = fictionOf({ children: 3000, notes: 1, seed: 9 });
    expect(new Set(children.map(({ codeName }) => codeName)).size).toBe(3000);
    for (const { codeName } of children) expect(codeName.length).toBeLessThanOrEqual(40);
  });

  it('gives children emblems and languages that there are', () => {
    for (const { emblem, language } of fiction.children) {
      expect(childEmblems.some(({ id }) => id === emblem)).toBe(true);
      expect(languageOf(language)).toBeDefined();
    }
  });

  it('never goes back in time, and has a session of the same day beside each note', () => {
    expect(fiction.entries.map(({ at }) => at)).toEqual(fiction.entries.map(({ at }) => at).sort((one, other) => one - other));
    for (const { child, at } of notes) {
      const session = fiction.entries.find((each) => each.child === child && each.at === at && each.entry.kind === 'session');
      expect(session?.entry).toMatchObject({ date: new Date(at).toISOString().slice(0, 10) });
    }
  });

  it('writes notes of half a KiB to six and a bit, two in the mean, most of them shorter', () => {
    const sizes = notes.map(({ entry }) => bytesOf(entry.text)).sort((one, other) => one - other);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(1.8 * 1024);
    expect(mean).toBeLessThan(2.3 * 1024);
    expect(sizes[0]).toBeGreaterThan(500);
    expect(sizes.at(-1)).toBeLessThan(6.6 * 1024);
    expect(sizes[300]).toBeLessThan(mean);
  });

  it('writes in two languages, and leaves no word unfilled', () => {
    expect(notes.some(({ entry }) => entry.text.startsWith('Arrival.'))).toBe(true);
    expect(notes.some(({ entry }) => entry.text.startsWith('Al llegar.'))).toBe(true);
    for (const { entry } of notes) expect(`${entry.title} ${entry.text}`).not.toMatch(/[{}]|undefined/);
  });
});
