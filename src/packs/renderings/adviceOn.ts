import type { Band } from '../../core/Band.ts';
import { foldText } from '../hints/foldText.ts';
import { findPhrases, indexPhrases, wordsOf as foldedWordsOf } from '../hints/phraseIndex.ts';
import { longestSentence } from './longestSentence.ts';
import { neverSaid } from './neverSaid.ts';
import { plainWords } from './plainWords.ts';
import { readsHarder } from './readsHarder.ts';
import { sentencesOf, wordsOf } from './wordsOf.ts';

/** What could be said better for a child to understand. `words` are as they stand in the rendering. */
export type Advice =
  | { readonly type: 'promise' | 'shorthand' | 'aboutHer'; readonly words: string }
  | { readonly type: 'tooLong'; readonly words: number; readonly most: number }
  | { readonly type: 'hard'; readonly word: string; readonly plain: string }
  | { readonly type: 'tooHard' };

type Spoken = keyof typeof plainWords;

const plain = { en: indexed('en'), es: indexed('es') };
const aboutHer: Readonly<Record<Spoken, RegExp>> = {
  en: /(?<!\p{L})(?:she|he|the (?:child|client|patient|boy|girl|youth))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ella|él|la niña|el niño|la paciente|el paciente|la joven|el joven)(?!\p{L})/iu,
};
const toHer: Readonly<Record<Spoken, RegExp>> = { en: /(?<!\p{L})(?:you|your)(?!\p{L})/iu, es: /(?<!\p{L})(?:tú|te|ti|tu|tus|contigo)(?!\p{L})/iu };
/** Initials and names of tests: PHQ-A, PTSD. */
const shorthand = /(?<![\p{L}\p{N}])(?!OK(?!\p{L}))\p{Lu}{2,}(?:-\p{Lu}+)?\d*(?![\p{L}\p{N}])/u;
/** How many hard words are told of at once. */
const atMost = 2;

/** The most weighty first; of a language that is not known here only what holds for all. Nothing of it is kept. */
export function adviceOn(rendering: string, { language, band, codeName }: { readonly language: string; readonly band: Band; readonly codeName: string }): readonly Advice[] {
  const spoken = spokenOf(language);
  const long = sentencesOf(rendering).map((sentence) => wordsOf(sentence).length).find((words) => words > longestSentence[band]);
  const hard = spoken ? hardIn(rendering, spoken) : [];
  const advice: readonly (Advice | false | undefined)[] = [
    ...named('promise', spoken && neverSaid[spoken].exec(rendering)),
    long !== undefined && { type: 'tooLong', words: long, most: longestSentence[band] },
    ...named('aboutHer', herIn(rendering, codeName, spoken)),
    ...named('shorthand', shorthand.exec(rendering)),
    ...hard,
    long === undefined && hard.length === 0 && readsHarder(rendering, language, band) === true && { type: 'tooHard' },
  ];
  return advice.filter((each) => typeof each === 'object');
}

function spokenOf(language: string): Spoken | undefined {
  const [base] = language.split('-');
  return base === 'en' || base === 'es' ? base : undefined;
}

function indexed(spoken: Spoken) {
  return indexPhrases(plainWords[spoken].map(([hard, said]) => [said, hard] as const));
}

function hardIn(rendering: string, spoken: Spoken): readonly Advice[] {
  const { text, places } = foldText(rendering);
  const words = foldedWordsOf(text);
  return findPhrases(text, words, plain[spoken]).slice(0, atMost).map(({ of, start }) => {
    const end = words.find((each) => each.start === start)?.end ?? start;
    return { type: 'hard', word: rendering.slice(places[start], places[end]), plain: of };
  });
}

/** Someone spoken of and not to: by the code name, or where nothing says “you”. */
function herIn(rendering: string, codeName: string, spoken: Spoken | undefined): RegExpExecArray | readonly string[] | null | undefined {
  if (codeName !== '' && rendering.includes(codeName)) return [codeName];
  return spoken && !toHer[spoken].test(rendering) ? aboutHer[spoken].exec(rendering) : null;
}

function named(type: 'promise' | 'shorthand' | 'aboutHer', found: readonly string[] | null | undefined): readonly Advice[] {
  const words = found?.[0];
  return words === undefined ? [] : [{ type, words }];
}
