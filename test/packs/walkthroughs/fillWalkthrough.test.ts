import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bands } from '../../../src/core/Band.ts';
import { keyIdeas, type Walk, type WalkFacts } from '../../../src/core/Walk.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { fillWalkthrough } from '../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { anyFacts, everyFacts, someFacts } from './someFacts.ts';

const kinds = ['notice', 'request'] as const;

function saidIn(walk: Walk): readonly string[] {
  return [
    ...Object.values(walk.words),
    ...walk.screens.flatMap(({ title, sentences }) => [title, ...sentences]),
    ...walk.questions.flatMap(({ text, invitation, options }) => [text, invitation, ...options.flatMap((each) => [each.text, each.reply])]),
    ...walk.answers.flatMap(({ label, saidBack }) => [label, saidBack]),
  ];
}

function textOf(walk: Walk, screen: string): string {
  return walk.screens.find(({ id }) => id === screen)?.sentences.join(' ') ?? '';
}

const duplicates = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe.each(bands)('band %s', (band) => {
  const request = (facts: Partial<WalkFacts> = {}) => fillWalkthrough(en, band, 'request', { ...someFacts, ...facts });
  const notice = (facts: Partial<WalkFacts> = {}) => fillWalkthrough(en, band, 'notice', { ...someFacts, request: null, ...facts });

  test.each(kinds)('%s: whatever the facts, every id is there once and every question has one right answer', (kind) => {
    for (const facts of everyFacts) {
      const walk = fillWalkthrough(en, band, kind, facts);
      const ids = walk.screens.map(({ id }) => id);
      expect(duplicates(ids)).toEqual([]);
      expect(new Set(ids)).toEqual(new Set(en.bands[band][kind].screens.map(({ id }) => id)));
      for (const { kind: asked, about, altPicture, picture, options } of walk.questions) {
        const told = walk.screens.find(({ id }) => id === about);
        expect(told).toBeDefined();
        expect(altPicture).not.toBe(told?.picture);
        expect(picture).not.toBe('');
        expect(options).toHaveLength(3);
        expect(duplicates(options.map(({ id }) => id))).toEqual([]);
        expect(duplicates(options.map(({ text }) => text))).toEqual([]);
        expect(duplicates(options.map((each) => each.picture))).toEqual([]);
        const right = options.filter((each) => (asked === 'teachBack' ? each.right : each.own));
        expect(right).toHaveLength(1);
        expect(options.every((each) => (asked === 'teachBack') === (each.right !== null) && (asked === 'coercion') === (each.own !== null))).toBe(true);
      }
      expect(saidIn(walk).filter((words) => words === '' || words !== words.trim())).toEqual([]);
    }
  });

  test('a request tells each key idea on one screen, and the summary stands on one', () => {
    const { screens } = request();
    expect(screens.flatMap(({ keyIdea }) => keyIdea ?? []).sort()).toEqual([...keyIdeas].sort());
    expect(screens.filter(({ showsSummary }) => showsSummary).map(({ keyIdea }) => keyIdea)).toEqual(['what']);
    expect(notice().screens.every(({ keyIdea, showsSummary }) => keyIdea === null && !showsSummary)).toBe(true);
  });

  test('saying no and taking back are the two that cannot be missed twice', () => {
    expect(request().questions.flatMap(({ id, key }) => (key ? [`${id} ${key}`] : []))).toEqual([`${band}-EQ3 canSayNo`, `${band}-EQ4 canTakeBack`]);
    expect(notice().questions.every(({ key }) => key === null)).toBe(true);
  });

  test('older children are asked whether anyone told them to say yes', () => {
    const asked = request().questions.filter(({ kind }) => kind === 'coercion').map(({ id }) => id);
    expect(asked).toEqual(band === 'A' ? [] : [`${band}-EQ5`]);
  });

  test('what she keeps after a no is said only when the facility confirmed it', () => {
    const promise = /\b(eat|food|calls?|play time|activities|cost|nothing bad|^nothing\.|still see me|lose)\b/i;
    const about = (walk: Walk) => [
      ...walk.screens.filter(({ keyIdea }) => keyIdea === 'noIsFine').flatMap(({ title, sentences }) => [title, ...sentences]),
      ...walk.questions.filter(({ key }) => key === 'canSayNo').flatMap(({ text, options }) => [text, ...options.flatMap((each) => [each.text, each.reply])]),
    ];
    expect(about(request({ noCostConfirmed: true })).some((words) => promise.test(words))).toBe(true);
    expect(about(request({ noCostConfirmed: false })).filter((words) => promise.test(words))).toEqual([]);
  });

  test('the office is named only when it is known', () => {
    const withOffice = saidIn(notice({ office: 'ORR' })).join(' ');
    const without = saidIn(notice({ office: ' ' })).join(' ');
    expect(withOffice.includes('ORR')).toBe(band !== 'A');
    expect(without).not.toMatch(/\bORR\b|the office\b(?! may)/);
    expect(without).toMatch(/ask for (my notes|papers)/);
  });

  test('who else must agree is said, or that no one must', () => {
    const facts = (authorizer: string | null) => ({ request: { ...someFacts.request, authorizer } });
    expect(textOf(request(facts('your aunt')), `${band}-E9`)).toContain('your aunt');
    const alone = textOf(request(facts(null)), `${band}-E9`);
    expect(alone).toMatch(/No other grown-up|you can decide alone/);
    expect(alone).not.toMatch(/yes is not your yes/);
  });

  test('a missing fact is named', () => {
    const missing = (name: keyof typeof someFacts.request) => () => request({ request: { ...someFacts.request, [name]: '' } });
    expect(missing('who')).toThrow('unfilled placeholder WHO');
    expect(missing('whoRole')).toThrow('unfilled placeholder WHO_ROLE');
    expect(missing('why')).toThrow('unfilled placeholder WHY');
    expect(missing('wait')).toThrow('unfilled placeholder WAIT');
    expect(missing('authorizer')).toThrow('unfilled placeholder AUTHORIZER');
    expect(() => notice({ clinician: '' })).toThrow('unfilled placeholder CLINICIAN');
    expect(() => request({ request: null })).toThrow('unfilled placeholder WHO');
  });

  test.each(kinds)('%s: any facts fill every placeholder, and never twice', (kind) => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const walk = fillWalkthrough(en, band, kind, facts);
      const mine = new Set(Object.values({ ...facts, ...facts.request }).filter((each) => typeof each === 'string'));
      const holes = saidIn(walk).flatMap((words) => words.match(/\{[A-Z_]+\}/g) ?? []).filter((hole) => ![...mine].some((each) => each.includes(hole)));
      expect(new Set(holes)).toEqual(new Set(['{STEP}', '{STEPS}', '{ANSWER}']));
      expect(walk.pack).toEqual({ id: en.id, version: en.version, reviewed: false });
      expect(structuredClone(walk)).toEqual(walk);
    }), { numRuns: 40 });
  });
});

test('ICE and the court are named only when the clinician works for neither', () => {
  const first = (independent: boolean) => textOf(fillWalkthrough(en, 'C', 'notice', { ...someFacts, independent }), 'C-N1');
  expect(first(true)).toContain('I do not work for ICE or for the court, and I am not your lawyer.');
  expect(first(false)).not.toContain('ICE');
  expect(first(false)).toContain('I am not your lawyer.');
});

test('names and roles read as sentences', () => {
  const walk = fillWalkthrough(en, 'A', 'request', { ...someFacts, request: { ...someFacts.request, who: 'the clinic', whoRole: 'the place you go to next' } });
  expect(textOf(walk, 'A-E1')).toBe('The clinic wants a page about you. The clinic is the place you go to next. If you say yes, the page goes to the clinic. Let us look at it, you and me.');
  expect(walk.questions[1]?.options[0]?.text).toBe('The clinic.');
});
