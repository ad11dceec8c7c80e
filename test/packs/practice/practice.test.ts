import { describe, expect, it } from 'vitest';
import { en } from '../../../src/packs/practice/en.ts';
import { es } from '../../../src/packs/practice/es.ts';
import { practiceCourse, type Doing } from '../../../src/packs/practice/practiceCourse.ts';
import { practiceChildren, type PracticeChild } from '../../../src/packs/practice/PracticeWords.ts';

const textual = ['progress', 'functioning', 'plan', 'treatment', 'symptoms', 'prognosis', 'progressToDate', 'correctScore'];

function doingsOf(child: PracticeChild): readonly Doing[] {
  return practiceCourse[child].visits.flatMap(({ then }) => then);
}

function count(child: PracticeChild, kinds: readonly string[]): number {
  return doingsOf(child).filter((doing) => kinds.includes(doing.do)).length;
}

describe.each([['English', en], ['Spanish', es]] as const)('the words of a practice vault in %s', (_, { children }) => {
  it.each(practiceChildren)('of %s are as many as the course takes, and none is left over', (child) => {
    const words = children[child];
    expect(words.notes).toHaveLength(count(child, ['note']));
    expect(words.additions).toHaveLength(count(child, ['addToNote']));
    expect(words.entries).toHaveLength(count(child, textual));
    expect(words.medications).toHaveLength(count(child, ['medication']));
    expect(words.diagnoses).toHaveLength(count(child, ['diagnosis']));
    expect(words.summaries).toHaveLength(count(child, ['ask', 'summary']));
    expect(words.draft !== null).toBe(count(child, ['draftNote']) === 1);
  });

  it('name no two children alike', () => {
    expect(new Set(practiceChildren.map((child) => children[child].codeName)).size).toBe(practiceChildren.length);
  });

  it('are written: no text is empty, and none stands twice', () => {
    const texts = practiceChildren.flatMap((child) => [...children[child].notes.map(({ text }) => text), ...children[child].entries]);
    expect(texts.every((text) => text.length > 40)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the course', () => {
  it.each(practiceChildren)('of %s begins after the child came and runs forward', (child) => {
    const { arrived, visits } = practiceCourse[child];
    const days = visits.map(({ ago }) => ago);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(days.every((ago) => ago < arrived)).toBe(true);
  });

  it('has a notice for everyone before anything else is asked, but for the one who came yesterday', () => {
    for (const child of practiceChildren) {
      const kinds = doingsOf(child).map((doing) => doing.do);
      expect(kinds[0]).toBe(child === 'kite' ? undefined : 'notice');
    }
  });
});
