import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureNames } from '../../src/packs/PictureName.ts';
import { en } from '../../src/packs/walkthroughs/en.ts';
import { es } from '../../src/packs/walkthroughs/es.ts';

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
  expect(withBook.sort()).toEqual(['ask-judge', 'book-and-page', 'book-on-shelf', 'book-stays', 'give-all', 'hide-book', 'locked-book', 'notes-in-bin', 'speak-up']);
});

test('no card of a question is struck out, crossed or ticked: a mark on one card tells which is right', () => {
  const width = (line: string) => Number(/ stroke-width="([\d.]+)"/.exec(line)?.[1] ?? 5);
  const isLoud = (line: string) => / stroke="#(DD7A52|A93F22|44702F)"/.test(line) && width(line) > 6;
  const bands = [en, es].flatMap((pack) => Object.values(pack.bands));
  const onCards = [...new Set(bands.flatMap(({ notice, request }) => [...notice.questions, ...request.questions].flatMap(({ options }) => options.map(({ picture }) => picture))))];
  expect(onCards.length).toBeGreaterThan(30);
  const marked = onCards.filter((name) => (readFileSync(`${folder}/${name}.svg`, 'utf8').match(/<path[^>]*>/g) ?? []).some(isLoud));
  expect(marked).toEqual([]);
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
