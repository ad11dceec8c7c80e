import { syllable } from 'syllable';

/** Words and sentences of a text, as a reader meets them. A full stop after Ms. or Dr. ends nothing. */
export function sentencesOf(text: string): readonly string[] {
  return text.replace(/\b(Ms|Mr|Mrs|Dr)\./g, '$1').split(/(?<=[.?!]["']?)\s+/).map((each) => each.trim()).filter((each) => each !== '');
}

/** The words of a sentence: anything with a letter or digit in it. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Flesch-Kincaid grade of a text. It under-rates hard ideas: a low grade is needed, not enough. */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
