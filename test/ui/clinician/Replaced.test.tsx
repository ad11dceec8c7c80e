import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { aloneSpoken } from '../../../src/ui/clinician/messages/aloneSpoken.ts';
import { Replaced } from '../../../src/ui/clinician/Replaced.tsx';

test.each([
  ['saved', 'Your last words are saved.'],
  ['unsaved', 'could not be saved in time'],
  ['child', 'The child’s room was closed at once'],
  ['closed', 'No vault was open.'],
] as const)('what was open (%s) is said, and nothing on the page leads anywhere', (was, words) => {
  vi.stubGlobal('reportError', (error: Error) => { throw error; });
  const markup = renderToStaticMarkup(<Replaced was={was} version="1.0.0" language="en" />);
  expect(markup).toContain(words);
  expect(markup).toContain('Do not type your passphrase on this tablet until it is cleared up.');
  expect(markup).not.toMatch(/<button|<a |<img|url\(/u);
});

test('it speaks the language of the page, and loads nothing for it', async () => {
  expect(await aloneSpoken.es()).toMatchObject({ replaced: { noPassphrase: expect.stringContaining('No escriba su frase de acceso') } });
  expect(readFileSync('src/ui/clinician/messages/aloneSpoken.ts', 'utf8')).not.toMatch(/\bimport\(/u);
});
