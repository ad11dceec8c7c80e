import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en as atOnce } from '../../../../src/ui/clinician/messages/en.ts';
import { atDoor } from '../../../../src/ui/clinician/messages/atDoor.ts';
import { aloneSpoken } from '../../../../src/ui/clinician/messages/aloneSpoken.ts';
import { es } from '../../../../src/ui/clinician/messages/es.ts';
import { esAtDoor } from '../../../../src/ui/clinician/messages/esAtDoor.ts';
import { en as toRecipient } from '../../../../src/ui/recipient/messages/en.ts';
import { es as toRecipientInSpanish } from '../../../../src/ui/recipient/messages/es.ts';
import { askedBy, countedIn, textsOf } from './readMessage.ts';
import { later } from './later.ts';

const english = new Map([...textsOf({ ...atOnce, ...aloneSpoken.en, ...later }), ...textsOf({ recipient: toRecipient })]);
const spanish = new Map([...textsOf(es), ...textsOf(await aloneSpoken.es()), ...textsOf({ recipient: toRecipientInSpanish })]);
const wrongOnes = (isRight: (text: string, path: string) => boolean): readonly string[] =>
  [...spanish].filter(([path, text]) => !isRight(text, path)).map(([path, text]) => `${path}: ${text}`);

/** What is said alike in both languages: names, and what is only values. */
const alike = /^(?:Resguardo|SOAP|DAP|BIRP|GIRP|Plan|No|Individual|800-422-4453|Crisis|Total|\{minutes, number\} min|)$/;

test('whatever is said in English is said in Spanish, and nothing else', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  expect(readdirSync('src/ui/clinician/messages/es').sort()).toEqual(readdirSync('src/ui/clinician/messages/en').sort());
});

test('at the door too, where it is loaded alone', () => {
  expect([...textsOf(esAtDoor).keys()].sort()).toEqual([...textsOf({ ...atDoor, copy: later.copy, putBack: later.putBack }).keys()].sort());
});

test('both ask for the same values, tags and branches', () => {
  const wrong = [...english].filter(([path, text]) => askedBy(text).join() !== askedBy(spanish.get(path) ?? '').join());
  expect(wrong.map(([path, text]) => [path, askedBy(text), askedBy(spanish.get(path) ?? '')])).toEqual([]);
});

test('what is counted has a form for one, where English has, and one for all others', () => {
  const singular = (text: string) => countedIn(text).filter(options => options.some(option => option === 'one' || option === '=1')).length;
  expect([...english].filter(([path, text]) => singular(text) > singular(spanish.get(path) ?? '')).map(([path]) => path)).toEqual([]);
  expect(wrongOnes(text => countedIn(text).every(options => options.includes('other') && options.every(option => /^(?:one|many|other|=\d+)$/.test(option))))).toEqual([]);
});

test('no English is left', () => {
  const words = /[\p{L}]/u;
  const same = [...english].filter(([path, text]) => spanish.get(path) === text && !alike.test(text) && words.test(text.replace(/\{[^{}]*\}/g, '')));
  expect(same.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  expect(wrongOnes(text => !/\b(?:the|and|with|this|that|of|your|nothing)\b/i.test(withoutValues(text)))).toEqual([]);
});

test('it is written as Spanish is: questions opened, quotation marks curly, no straight apostrophe', () => {
  expect(wrongOnes(text => count(text, '?') === count(text, '¿') && !/["'!¡]/.test(text) && count(text, '“') === count(text, '”'))).toEqual([]);
});

test('a clinician is usted, and no child is called a minor', () => {
  expect(wrongOnes(text => !/\b(?:tú|tu|tus|contigo|haz|puedes|tienes|quieres)\b/iu.test(text.replace(/“[^”]*”/g, '')))).toEqual([]);
  expect(wrongOnes(text => !/\bmenor(?:es)?(?: de edad)?\b|(?<!AGE-)\bsecret|\bnadie (?:puede|podrá) ver|siempre privad|para siempre a salvo/iu.test(text))).toEqual([]);
});

test('one idea, one word', () => {
  const others = /\b(?:contraseña(?! conocida|s conocidas)|respaldo|tablet|dispositivo móvil|caja fuerte|frase secreta|semilla|backup|bitácora)\b/i;
  expect(wrongOnes(text => !others.test(text))).toEqual([]);
});

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Names of values and of branches are English in every language. */
function withoutValues(text: string): string {
  return text.replace(/\{\w+(?:, \w+)*,?/g, ' {').replace(/\b\w+ \{|=\d+ \{/g, ' ');
}
