import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
});

afterEach(() => vi.unstubAllGlobals());

/** As a page that was loaded anew has it. */
async function freshPage(languages: readonly string[] = ['en-US']) {
  vi.stubGlobal('navigator', { languages });
  vi.resetModules();
  return import('../../../src/ui/offline/language.ts');
}

test('first the browser’s own', async () => {
  expect((await freshPage(['es-MX', 'en'])).language.get()).toBe('es');
  expect((await freshPage(['ht'])).language.get()).toBe('en');
  expect(kept.size).toBe(0);
});

test('then what was chosen, here and on the next page', async () => {
  const { language, speak } = await freshPage(['es-MX']);
  const changes: string[] = [];
  language.subscribe(() => changes.push(language.get()));
  speak('en');
  expect(changes).toEqual(['en']);
  expect([...kept]).toEqual([['resguardo language', 'en']]);
  expect((await freshPage(['es-MX'])).language.get()).toBe('en');
});

test('what is kept there but is no language is passed over', async () => {
  kept.set('resguardo language', 'klingon');
  expect((await freshPage(['es'])).language.get()).toBe('es');
});

test('a browser that keeps nothing speaks it until the page is left', async () => {
  const refuse = () => { throw new Error('refused'); };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const { language, speak } = await freshPage();
  speak('es');
  expect(language.get()).toBe('es');
});
