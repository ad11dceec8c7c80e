import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recipientRoles } from '../../src/core/Recipient.ts';
import { sections } from '../../src/core/Summary.ts';
import { codeNameCount, suggestCodeName } from '../../src/packs/codeNames.ts';
import { childEmblems, emblemOf, vaultEmblems } from '../../src/packs/emblems.ts';
import { languageOf, languages } from '../../src/packs/languages.ts';
import { leftOutHints } from '../../src/packs/recipients/leftOutHints.ts';
import { leaveOuts, notRecipients, recipientTemplates } from '../../src/packs/recipients/recipientTemplates.ts';
import { en } from '../../src/packs/walkthroughs/en.ts';

const distinct = (items: readonly string[]) => new Set(items).size === items.length;

describe('emblems', () => {
  const all = [...childEmblems, ...vaultEmblems];

  test('each has its own name and drawing', () => {
    expect(distinct(all.map(({ id }) => id))).toBe(true);
    expect(distinct(all.map(({ paths }) => paths.join()))).toBe(true);
    expect(childEmblems.length).toBeGreaterThanOrEqual(24);
  });

  test('each is drawn inside its 24 x 24 ground', () => {
    for (const { id, paths } of all) {
      for (const path of paths) {
        expect(path, id).toMatch(/^m[\d\s.,mlhvcsqtaz-]+$/i);
        const starts = [...path.matchAll(/M\s*([\d.]+)[\s,]*([\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
        expect(starts.every((each) => each >= 1 && each <= 23), id).toBe(true);
      }
    }
  });

  test('one is found by its name', () => {
    expect(emblemOf('heron')?.color).toBe(4);
    expect(emblemOf('lamp')).toBe(vaultEmblems[0]);
    expect(emblemOf('tank')).toBeUndefined();
  });
});

describe('code names', () => {
  test('there are enough, and each pair of numbers gives one', () => {
    expect(codeNameCount).toBeGreaterThanOrEqual(900);
    const seen = new Set<string>();
    for (let one = 0; one < 100; one += 1) for (let two = 0; two < 100; two += 1) seen.add(suggestCodeName(one, two));
    expect(seen.size).toBe(codeNameCount);
  });

  test('any two natural numbers will do, and nothing else', () => {
    fc.assert(fc.property(fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (one, two) => {
      expect(suggestCodeName(one, two)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
      expect(suggestCodeName(one, two).length).toBeLessThanOrEqual(40);
    }));
    expect(() => suggestCodeName(-1, 0)).toThrow('not a natural number');
    expect(() => suggestCodeName(0, 0.5)).toThrow('not a natural number');
  });
});

describe('languages', () => {
  test('each is there once, by a tag that browsers know how to read', () => {
    expect(distinct(languages.map(({ tag }) => tag))).toBe(true);
    expect(distinct(languages.map(({ iso }) => iso))).toBe(true);
    for (const { tag } of languages) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('those written from the right say so', () => {
    const rtl = languages.filter(({ ownName }) => /\p{Script=Arabic}/u.test(ownName)).map(({ tag }) => tag);
    expect(languages.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag)).toEqual(rtl);
    expect(languageOf('fa-AF')?.direction).toBe('rtl');
    expect(languageOf('xx')).toBeUndefined();
  });
});

describe('recipients', () => {
  test.each(recipientRoles)('%s has sections on, off or left alone, never two at once', (role) => {
    const template = recipientTemplates[role];
    const named = [...template.usuallyEnough, ...template.ifAskedFor];
    expect(template.role).toBe(role);
    expect(distinct(named)).toBe(true);
    expect(named.every((each) => sections.includes(each))).toBe(true);
    expect(template.leaveOut.every((each) => leaveOuts.includes(each))).toBe(true);
    // What has no section of its own is medication, which whoever goes on treating needs (F9.2).
    expect(template.usuallyEnough.includes('other')).toBe(role === 'clinician');
  });

  test('whatever is left out has its hints, but for a diagnosis, which a section tells', () => {
    expect(Object.keys(leftOutHints).sort()).toEqual([...leaveOuts].sort());
    expect(leaveOuts.filter((each) => leftOutHints[each].length === 0)).toEqual(['diagnosis']);
    expect(Object.values(recipientTemplates).every(({ usuallyEnough, leaveOut }) => !(leaveOut.includes('diagnosis') && usuallyEnough.includes('diagnosis')))).toBe(true);
  });

  test('a role reads as a sentence', () => {
    for (const role of Object.values(en.saidRoles)) expect(role).toMatch(/^(you|your .+|the .+|a .+)$/);
  });

  test('a court is asked nothing through a child', () => {
    expect(recipientRoles).not.toContain('court');
    expect(notRecipients).toEqual([{ id: 'court', door: 'demands' }]);
    expect(recipientTemplates.child.walkthroughFits).toBe(false);
  });
});
