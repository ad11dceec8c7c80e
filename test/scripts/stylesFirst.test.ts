import { expect, test } from 'vitest';
import { putStylesFirst } from '../../scripts/stylesFirst.ts';

const page = (...lines: readonly string[]): string => ['<head>', ...lines, '</head>'].join('\n    ');
const [script, preload, sheet, other] = ['<script type="module" src="/a.js"></script>', '<link rel="modulepreload" href="/b.js">', '<link rel="stylesheet" href="/c.css">', '<link rel="stylesheet" href="/d.css">'];

test('the stylesheets come before the first script, in their order, and nothing else moves', () => {
  expect(putStylesFirst(page('<title>x</title>', script, preload, sheet, other))).toBe(page('<title>x</title>', sheet, other, script, preload));
});

test('a page that has it so already, or has no stylesheet, stays as it is', () => {
  for (const same of [page(sheet, script, preload), page(script, preload)]) expect(putStylesFirst(same)).toBe(same);
});
