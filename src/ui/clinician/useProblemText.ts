import { useTranslations } from 'use-intl';
import type { Problem } from '../../core/Problem.ts';
import { keepTogether } from './keepTogether.ts';

/** Says a problem in the clinician's words. Not through `useWords`: which values there are depends on the problem. */
export function useProblemText(): (problem: Problem) => string {
  const words = useTranslations('problems');
  return problem => keepTogether(words(problem.type, valuesOf(problem)));
}

type Values = Record<string, string | number | Date>;

/** What the words of a problem may name. */
function valuesOf(problem: Problem): Values {
  switch (problem.type) {
    case 'passphraseTooShort': return { least: problem.least };
    case 'shareMiswritten': return problem.place === null ? { which: 'none', word: 0 } : { which: 'word', word: problem.place + 1 };
    case 'notContained': return { why: problem.why };
    case 'savesMissing': return { remembered: problem.remembered, found: problem.found };
    case 'damaged': return { book: problem.book, number: problem.number === null ? 'none' : String(problem.number + 1) };
    case 'vaultFull': return { of: problem.of };
    case 'mustBeKept': return { why: problem.why };
    case 'authorizationIncomplete': return { part: problem.part, why: problem.why };
    case 'invalid': return { why: problem.why };
    case 'backupHadDamage': return { entries: problem.entries };
    case 'entryTooLong':
    case 'fileTooLarge': return { kilobytes: Math.floor(problem.mostBytes / 1024) };
    case 'tooSoonToAsk': return { when: problem.notBefore === null ? 'whenAsked' : 'later', notBefore: new Date(problem.notBefore ?? 0) };
    case 'stillWaiting': return { until: new Date(problem.until) };
    case 'clockBehind': return { last: new Date(problem.last) };
    default: return {};
  }
}
