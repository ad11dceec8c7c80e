import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import type { Signer } from '../../../src/core/Summary.ts';
import { en } from '../../../src/ui/recipient/messages/en.ts';
import { OpenedWords } from '../../../src/ui/recipient/OpenedWords.tsx';
import { aSignedFace } from '../../courier/aSignedFace.ts';

/** The page's text, west of the date line, where a day read as UTC midnight would be the day before. */
function read(other: Signer): string {
  const signed = aSignedFace({ signedBy: { child: 'tap after teach-back', other } });
  return renderToStaticMarkup(<IntlProvider locale="en" messages={en} timeZone="America/Los_Angeles"><OpenedWords signed={signed} verified /></IntlProvider>);
}

const person = { kind: 'person', who: 'M. Tzoc', authority: 'mother', how: 'on paper', on: '2026-10-02' } as const;

test('the day on which someone else signed is said as a date', () => {
  expect(read(person)).toContain('M. Tzoc, mother, on paper, October 2, 2026');
  expect(read({ kind: 'custodian', who: 'The house', counsel: 'Letter of 3 May', on: '2026-05-03' })).toContain('The house as custodian, May 3, 2026, on counsel');
});

test('what is no such day is said as it was written', () => {
  for (const on of ['2026-02-30', 'the second of October', '2026-13-01', '']) expect(read({ ...person, on })).toContain(`on paper, ${on}</bdi>`);
});

test('no one else, and why', () => {
  expect(read({ kind: 'noOne', basis: 'Fam. Code 6924' })).toContain('No one else must: Fam. Code 6924');
});
