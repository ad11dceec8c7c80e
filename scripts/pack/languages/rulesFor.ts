import { english } from './english.ts';
import type { LanguageRules } from './LanguageRules.ts';
import { spanish } from './spanish.ts';

const rules: Readonly<Record<string, LanguageRules>> = { en: english, es: spanish };

/** What can be checked of this language. Of one that is not known here: no formula, and the promises of English and Spanish. */
export function rulesFor(language: string): LanguageRules {
  const [base = ''] = language.split('-');
  return rules[base] ?? { ...english, reading: null, neverSaid: new RegExp(`${english.neverSaid.source}|${spanish.neverSaid.source}`, 'iu'), praise: null, alsoWrong: [] };
}

/** Whether promises that nobody can make are known in this language. */
export function knowsPromises(language: string): boolean {
  return Object.hasOwn(rules, language.split('-')[0] ?? '');
}
