import { en } from './en.ts';
import type { PracticeWords } from './PracticeWords.ts';

export const es: PracticeWords = en;
