import { describe, expect, test } from 'vitest';
import { bands, type Band } from '../../../src/core/Band.ts';
import type { Walk } from '../../../src/core/Walk.ts';
import { en } from '../../../src/packs/walkthroughs/en.ts';
import { fillWalkthrough } from '../../../src/packs/walkthroughs/fillWalkthrough.ts';
import { fillWords } from '../../../src/packs/walkthroughs/fillWords.ts';
import type { Line } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { readingGrade, sentencesOf, wordsOf } from './readingGrade.ts';
import { everyFacts, someFacts } from './someFacts.ts';
import { readWalkthroughPack } from './walkthroughPackSchema.ts';

const highestGrade: Record<Band, number> = { A: 3, B: 5, C: 6 };
const longestSentence: Record<Band, number> = { A: 12, B: 17, C: 22 };
const neverSaid = /\bsecret|no(body| one) can (ever )?see|always private|safe for ?ever|safe for all time/i;

const walks = (band: Band): readonly Walk[] =>
  everyFacts.flatMap((facts) => [fillWalkthrough(en, band, 'notice', facts), fillWalkthrough(en, band, 'request', facts)]);

function scriptTexts(band: Band): readonly string[] {
  const { haveToTell, tellMeBack, takeBackNotSent, takeBackSent } = en.bands[band].scripts;
  const filling = { WHO: 'the state line', FACT: 'someone hit you' };
  return [...haveToTell, tellMeBack, ...takeBackNotSent, ...takeBackSent].map((line) => fillWords(typeof line === 'string' ? line : line.words, filling));
}

/** What is told outside the walkthroughs, with values short enough to measure our words and not a name. */
function otherTexts(band: Band): readonly (readonly [string, string])[] {
  const { card, whoSaw, copy } = en.bands[band];
  const filling = { WHO: 'Ben', WHY: 'It may help the judge.', WAIT: 'Friday at 3', ON: 'May 3', OFFICE: 'ORR' };
  const said = (lines: readonly Line[]) => lines.map((line) => fillWords(typeof line === 'string' ? line : line.words, filling)).join(' ');
  return [
    ['card at the start', said(card.atStart)],
    ['card before a form', said(card.beforeForm)],
    ...Object.entries(whoSaw).map(([name, page]) => [`who saw: ${name}`, said([...page.sentences, ...('takeBack' in page ? [page.takeBack.ask, page.takeBack.done] : [])])] as const),
    ['copy', said([copy.text, copy.where, ...[copy.paper, copy.keep, copy.none, copy.safe, copy.notSafe].flatMap(({ label, saidBack }) => [label, saidBack])])],
  ];
}

/** Texts that belong together, by a name to find them by. */
function texts(band: Band): readonly (readonly [string, string])[] {
  const found = walks(band).flatMap((walk): (readonly [string, string])[] => [
    ...walk.screens.map(({ id, sentences }) => [id, sentences.join(' ')] as const),
    ...walk.questions.map(({ id, text, options }) => [id, [text, ...options.flatMap((each) => [each.text, each.reply])].join(' ')] as const),
    ...walk.answers.map(({ code, label, saidBack }) => [code, `${label}. ${saidBack}`] as const),
    ['room', Object.values(walk.words).map((words) => words.replace(/[^.?!]$/, '$&.')).join(' ')],
    ['scripts', scriptTexts(band).join(' ')],
    ...otherTexts(band),
  ]);
  return [...new Map(found.map((entry) => [entry.join(), entry])).values()];
}

test('the pack has the shape of a pack', () => {
  expect(readWalkthroughPack(en)).toEqual(en);
  const { A, ...others } = en.bands;
  expect(() => readWalkthroughPack({ ...en, bands: others })).toThrow();
  expect(() => readWalkthroughPack({ ...en, bands: { ...en.bands, A: { ...A, extra: '' } } })).toThrow();
});

test('the pack does not claim what nobody has done', () => {
  expect(en.provenance).toMatchObject({ childTested: null, reviewed: null, translated: null, backTranslated: null });
});

describe.each(bands)('band %s', (band) => {
  test('reads at its grade', () => {
    const hard = texts(band).map(([name, text]) => ({ name, grade: readingGrade(text), text })).filter(({ grade }) => grade > highestGrade[band]);
    expect(hard).toEqual([]);
  });

  test('reads at its grade line by line, where a line is long enough to tell', () => {
    const plain = everyFacts.map((facts) => ({ ...facts, request: { ...someFacts.request, authorizer: facts.request?.authorizer ?? null, who: 'Ben' } }));
    const walked = plain.flatMap((facts) => [fillWalkthrough(en, band, 'notice', facts), fillWalkthrough(en, band, 'request', facts)]);
    const lines = walked.flatMap(({ words, questions, answers }) => [
      ...Object.values(words),
      ...questions.flatMap(({ text, options }) => [text, ...options.flatMap((each) => [each.text, each.reply])]),
      ...answers.flatMap(({ label, saidBack }) => [label, saidBack]),
    ]);
    const hard = [...new Set(lines)].filter((text) => wordsOf(text).length > 3 && readingGrade(text) > highestGrade[band]);
    expect(hard).toEqual([]);
  });

  test('keeps its sentences short', () => {
    const long = texts(band).flatMap(([name, text]) => sentencesOf(text).filter((each) => wordsOf(each).length > longestSentence[band]).map((each) => `${name}: ${each}`));
    expect(long).toEqual([]);
  });

  test('promises nothing that nobody can promise, but in answers marked wrong', () => {
    const said = walks(band).flatMap((walk) => [
      ...Object.values(walk.words),
      ...walk.screens.flatMap(({ title, sentences }) => [title, ...sentences]),
      ...walk.questions.flatMap(({ text, options }) => [text, ...options.flatMap((each) => (each.right === false ? [each.reply] : [each.text, each.reply]))]),
      ...walk.answers.flatMap(({ label, saidBack }) => [label, saidBack]),
    ]);
    expect([...said, ...scriptTexts(band), ...otherTexts(band).map(([, words]) => words)].filter((words) => neverSaid.test(words))).toEqual([]);
  });

  test('offers five answers, each once', () => {
    for (const { answers } of walks(band)) expect(new Set(answers.map(({ code }) => code)).size).toBe(5);
  });
});

test('the linter can tell', () => {
  expect(readingGrade('The cat sat. The dog ran.')).toBeLessThan(1);
  expect(readingGrade('Confidentiality limitations necessitate considerable institutional deliberation.')).toBeGreaterThan(12);
  expect(sentencesOf('Ms. Rivera asks. "Who is it?" I say.')).toHaveLength(3);
  expect(neverSaid.test('No one can ever see it.')).toBe(true);
});
