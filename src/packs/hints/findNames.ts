import { foldText } from './foldText.ts';
import { givenNames, namesThatAreFine } from './names.ts';

const capitalWord = /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
const startOfSentence = /(?:^|[.?!:;…]["'”’»)]*\s+)["'“‘«(¿¡]*$|["“«¿¡]$/u;
const title = /(?<!\p{L})(?:Ms|Mrs|Mr|Miss|Dr|Dra|Sr|Sra|Srta|Lic|Prof|Don|Doña|Tía|Tío|Uncle|Aunt)\.?\s+$/u;

const fine = new Set(namesThatAreFine.map(bareName));
const given = new Set(givenNames);

/** Words that seem to name a person: a capital where no sentence begins, after a title, or a given name anywhere. known: names that are meant, as the code name. */
export function findNames(sentence: string, known: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const meant = new Set(known.flatMap((each) => each.split(/\s+/u)).map(bareName));
  return [...sentence.matchAll(capitalWord)]
    .filter((match) => !meant.has(bareName(match[0])) && seemsName(sentence.slice(0, match.index), match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function seemsName(before: string, word: string): boolean {
  if (word.length < 2 || /^[\p{Lu}-]{2,}s?$/u.test(word)) return false;
  if (title.test(before)) return true;
  if (startOfSentence.test(before)) return given.has(word.replace(/['’]s$/u, ''));
  return !fine.has(bareName(word));
}

function bareName(word: string): string {
  return foldText(word).text.replace(/'s?$/, '').replace(/[.,;:!?]+$/u, '');
}
