import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).map((path) => join('src/ui', path));
const own = (path: string) => path.startsWith('src/ui/child/') || path.startsWith('src/ui/shared/');

/** Every class the room puts on something, conditional ones too. */
const classes = new Set(files.filter((path) => path.startsWith('src/ui/child/') && path.endsWith('.tsx'))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/className=(?:"([^"]+)"|\{([^}]+)\})/g)])
  .flatMap(([, plain, code]) => plain ?? [...(code ?? '').matchAll(/['"`]([a-z -]+)/g)].map(([, name]) => name ?? ''))
  .flatMap((names) => names.split(' ')).filter((name) => name !== ''));

/** Selectors of a stylesheet, without comments. */
function selectorsOf(path: string): string[] {
  const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector?.trim() ?? '').filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.split(',').map((each) => each.trim()));
}

function reaches(selector: string): boolean {
  const named = [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
  return named.length > 0 && named.every((name) => classes.has(name));
}

test('no style of another house reaches into the child\'s room', () => {
  expect(classes.size).toBeGreaterThan(30);
  const others = files.filter((path) => path.endsWith('.css') && !own(path));
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap((path) => selectorsOf(path).filter(reaches).map((selector) => `${path}: ${selector}`))).toEqual([]);
});
