import { expect, test } from 'vitest';
import { heldTogether } from '../../../src/ui/child/heldTogether.ts';

/** With the spaces that hold shown as '_'. */
const held = (text: string) => heldTogether(text).replaceAll('\u00a0', '_');

test.each([
  ['I wait until Monday, November 23 at 12:05 PM.', 'I wait until Monday, November 23 at 12:05_PM.'],
  ['Ms. Rivera is your lawyer. Ask Dr. Soto.', 'Ms._Rivera is your lawyer. Ask Dr._Soto.'],
  ['espero hasta el lunes 23 de noviembre a las 3:05 de la tarde', 'espero hasta el lunes 23 de noviembre a las_3:05 de la tarde'],
  ['a la 1:05 p. m.', 'a la_1:05_p. m.'],
])('%s', (text, shown) => { expect(held(text)).toBe(shown); });

test.each(['I am not mad. You can say no.', 'Las 3 partes', 'It has 3 parts, and 5 am', 'I saw Ms.', ''])('holds nothing else: %s', (text) => {
  expect(held(text)).toBe(text.replace('5 am', '5_am'));
});
