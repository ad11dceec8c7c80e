import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../../../src/packs/languages.ts';
import { childEmblems, practiceEmblem, vaultEmblems } from '../../../../src/packs/emblems.ts';
import { en as atOnce } from '../../../../src/ui/clinician/messages/en.ts';
import { aloneSpoken } from '../../../../src/ui/clinician/messages/aloneSpoken.ts';
import { later } from './later.ts';

/** Also what is loaded later, or said alone. */
const en = { ...atOnce, ...aloneSpoken.en, ...later };

const room = 'src/ui/clinician';
const sources = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('messages'))
  .map(file => readFileSync(join(room, file), 'utf8'));

type Catalogue = { readonly [key: string]: string | Catalogue };

function leavesOf(words: Catalogue, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : leavesOf(value, here);
  });
}

/** Whether a file that speaks for this screen names the key, whole or up to a part it fills in. */
function isSaid(namespace: string, path: string): boolean {
  const parent = path.slice(0, path.lastIndexOf('.') + 1);
  return sources.some(source => {
    if (!new RegExp(`['<]${namespace}['>]`).test(source)) return false;
    return source.includes(`'${path}'`) || source.includes(`"${path}"`) || (parent !== '' && source.includes(`\`${parent}\${`));
  });
}

const said = Object.entries<Catalogue>(en).filter(([namespace]) => namespace !== 'problems' && namespace !== 'emblems' && namespace !== 'languages');

test('no words are kept that nothing says', () => {
  const unsaid = said.flatMap(([namespace, words]) => leavesOf(words).filter(([path]) => !isSaid(namespace, path)).map(([path]) => `${namespace}.${path}`));
  expect(unsaid).toEqual([]);
});

test('every emblem has a name, and every name an emblem', () => {
  expect(Object.keys(en.emblems).sort()).toEqual([...childEmblems, ...vaultEmblems, practiceEmblem].map(({ id }) => id).sort());
});

test('every language of packs has the name it has there, and no other is named', () => {
  expect(en.languages).toEqual(Object.fromEntries(languages.map(({ tag, inEnglish }) => [tag, inEnglish])));
});

test('apostrophes are curly, because the straight one quotes', () => {
  const straight = Object.entries<Catalogue>(en).flatMap(([namespace, words]) => leavesOf(words).filter(([, text]) => text.includes('\'')).map(([path]) => `${namespace}.${path}`));
  expect(straight).toEqual([]);
});

test('no word says more than the app can keep, and nothing shouts', () => {
  const wrong = Object.entries<Catalogue>(en).flatMap(([namespace, words]) => leavesOf(words)
    .filter(([, text]) => /\bsecret|nobody can see|no one can see|always private|safe forever|compliant|\bminors?\b|\balien|please wait|!/i.test(text))
    .map(([path]) => `${namespace}.${path}`));
  expect(wrong).toEqual([]);
});

test('a vault\'s label is a picture\'s name, which the vault knows by the picture\'s id: it takes no other', () => {
  expect(Object.entries(en.emblems).filter(([id, name]) => name.toLowerCase() !== id)).toEqual([]);
});
