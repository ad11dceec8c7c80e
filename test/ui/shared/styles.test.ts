import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/ui/**/*.css').map(file => ({ file, rules: readFileSync(file, 'utf8').split('\n') }));

const physical = /(?<![\w(-])(?:(?:(?:margin|padding|border)-)?(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height))\s*:|text-align:\s*(?:left|right)|(?<!-)float:/;

// Its words run upwards whatever the direction of the page.
const excused = ['.spine .up {'];

function breaking(rule: RegExp, except: readonly string[] = []): readonly string[] {
  return sheets.flatMap(({ file, rules }) =>
    rules.filter(line => rule.test(line) && !except.some(start => line.trim().startsWith(start))).map(line => `${file}: ${line.trim()}`));
}

test('styles speak of start and end, so that a page can turn round', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(breaking(physical, excused)).toEqual([]);
});

test('pages narrow with large text too: widths are asked for in em', () => {
  expect(breaking(/@media[^{]*\d(?:px|rem)/)).toEqual([]);
});

test('nothing is fetched but bundled fonts', () => {
  expect(breaking(/url\((?!"@fontsource)|@import/)).toEqual([]);
});
