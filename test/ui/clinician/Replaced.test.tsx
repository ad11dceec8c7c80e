import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Replaced } from '../../../src/ui/clinician/Replaced.tsx';

test.each([
  ['saved', 'Your last words are saved.'],
  ['unsaved', 'could not be saved in time'],
  ['child', 'Her room was closed at once'],
  ['closed', 'No vault was open.'],
] as const)('what was open (%s) is said, and nothing on the page leads anywhere', (was, words) => {
  vi.stubGlobal('reportError', (error: Error) => { throw error; });
  const markup = renderToStaticMarkup(<Replaced was={was} version="1.0.0" />);
  expect(markup).toContain(words);
  expect(markup).toContain('Do not type your passphrase on this tablet until it is cleared up.');
  expect(markup).not.toMatch(/<button|<a |<img|url\(/u);
});
