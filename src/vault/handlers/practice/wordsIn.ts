import type { PracticeLanguage } from '../../../core/practice.ts';
import type { PracticeWords } from '../../../packs/practice/PracticeWords.ts';

/** The words of a practice vault: only those of the language that is asked for are loaded. */
export async function wordsIn(language: PracticeLanguage): Promise<PracticeWords> {
  return language === 'es' ? (await import('../../../packs/practice/es.ts')).es : (await import('../../../packs/practice/en.ts')).en;
}
