import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureNames } from '../../src/packs/PictureName.ts';
import { en } from '../../src/packs/walkthroughs/en.ts';
import { es } from '../../src/packs/walkthroughs/es.ts';
import type { Question } from '../../src/packs/walkthroughs/WalkthroughPack.ts';

const folder = 'src/ui/child/pictures/svg';
const drawn = readdirSync(folder).map((file) => file.replace(/\.svg$/, ''));

test('what is named is drawn, and what is drawn is named', () => {
  expect(pictureNames.filter((name) => !drawn.includes(name))).toEqual([]);
  expect(drawn.filter((name) => !(pictureNames as readonly string[]).includes(name))).toEqual([]);
});

test.each(pictureNames)('%s is a drawing and nothing more', (name) => {
  const source = readFileSync(`${folder}/${name}.svg`, 'utf8');
  expect(source).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (400 300|64 64)" /);
  expect(source).not.toMatch(/<(?:script|style|image|use|foreignObject|text|a)\b|\bon\w+=|href=|style=|url\(|NaN|undefined/);
  expect(source).toMatch(/<title>[^<]{4,120}<\/title>/);
});

test('plum is only ever the book', () => {
  const withBook = drawn.filter((name) => readFileSync(`${folder}/${name}.svg`, 'utf8').includes('#7A4480'));
  expect(withBook.sort()).toEqual(['ask-judge', 'book-and-page', 'book-on-shelf', 'book-stays', 'give-all', 'hide-book', 'locked-book', 'notes-in-bin', 'officer-asks', 'speak-up']);
});

const sourceOf = (name: string) => readFileSync(`${folder}/${name}.svg`, 'utf8');
const bands = [en, es].flatMap((pack) => Object.values(pack.bands));
const cardsOf = (questions: readonly Question[]) => questions.map(({ id, options }) => ({ id, cards: options.map(({ picture }) => picture) }));
const onCards = [...new Set(bands.flatMap(({ notice, request }) => cardsOf([...notice.questions, ...request.questions]).flatMap(({ cards }) => cards)))];

test('no card of a question is struck out, crossed or ticked: a mark on one card tells which is right', () => {
  const width = (line: string) => Number(/ stroke-width="([\d.]+)"/.exec(line)?.[1] ?? 5);
  const isLoud = (line: string) => / stroke="#(DD7A52|A93F22|44702F)"/.test(line) && width(line) > 6;
  expect(onCards.length).toBeGreaterThan(30);
  expect(onCards.filter((name) => (sourceOf(name).match(/<path[^>]*>/g) ?? []).some(isLoud))).toEqual([]);
});

/** A smile is a mouth that bends down in its middle; drawn brows are two short lines that slant to the nose, or up from it. */
const mood = /d="M-?\d+ 2\d[cq]\d+ \d|l1\d 5M|l-1\d 5|l11-4M/;

test('a smile and drawn brows are known for what they are', () => {
  expect('<path d="M-8 29c5 5 11 5 16 0"/>').toMatch(mood);
  expect('<path d="M-20 5l13 5M20 5l-13 5"/>').toMatch(mood);
  expect('<path d="M-7 31h14"/>').not.toMatch(mood);
});

test.each(['who-asks', 'who-else', 'who-else-teen', 'officer-asks', ...onCards])('nobody on %s smiles or scowls: a mood tells which card is right', (name) => {
  expect(sourceOf(name)).not.toMatch(mood);
});

test('every card of a question has a person, or none has, but where a chair is empty because nobody reads', () => {
  // A face inside a bubble is a thing said, not a person who is there.
  const isPeopled = (name: string) => /<circle cx="0" cy="1[04]" r="3[46]"/.test(sourceOf(name));
  const questions = bands.flatMap(({ notice, request }) => cardsOf([...notice.questions, ...request.questions]));
  expect(questions.length).toBeGreaterThan(40);
  const mixed = questions.filter(({ cards }) => new Set(cards.map(isPeopled)).size > 1);
  expect(new Set(mixed.map(({ id }) => id))).toEqual(new Set(['A-EQ2']));
});

test.each(['who-else', 'who-else-teen'])('in %s both boxes are empty and of one height', (name) => {
  const boxes = [...sourceOf(name).matchAll(/<rect x="\d+" (y="\d+" width="52" height="46") rx="10" fill="#FFFDF8"\/>/g)].map(([, box]) => box);
  expect(boxes).toHaveLength(2);
  expect(new Set(boxes).size).toBe(1);
  expect(sourceOf(name)).not.toMatch(/stroke="#2E8F89"/);
});

test('the drawings of the answers, and of the days, have one line and one colour: none is louder than another', () => {
  const loud = (name: string) => {
    const source = readFileSync(`${folder}/${name}.svg`, 'utf8');
    const colours = [...source.matchAll(/(?:fill|stroke)="(#[0-9A-F]{6})"/gi)].map(([, colour]) => colour);
    return { box: /viewBox="([^"]+)"/.exec(source)?.[1], line: /<g[^>]* stroke-width="([^"]+)"/.exec(source)?.[1], main: [...new Set(colours)].filter((colour) => colour !== '#FFFDF8').sort() };
  };
  const signs = pictureNames.filter((name) => /^(answer|day)-/.test(name));
  expect(signs.length).toBeGreaterThan(8);
  for (const name of signs) expect({ name, ...loud(name) }).toEqual({ name, box: '0 0 64 64', line: '4', main: ['#3A2A3F', '#FAD98F'] });
});
