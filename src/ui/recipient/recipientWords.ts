import { useTranslations, type createTranslator } from 'use-intl';
import type { Problem } from '../../core/Problem.ts';
import type { en } from './messages/en.ts';

/** The words of one part of the recipient's house. */
export function useRecipientWords<N extends keyof typeof en>(namespace: N): ReturnType<typeof createTranslator<(typeof en)[N]>> {
  return useTranslations(namespace) as ReturnType<typeof createTranslator<(typeof en)[N]>>;
}

/** What went wrong, in a sentence a recipient can act on. */
export function useRecipientProblem(): (problem: Problem) => string {
  const words = useRecipientWords('problems');
  return (problem) => {
    switch (problem.type) {
      case 'fileNotPackage': case 'fileDamaged': case 'fileTooLarge': case 'fileKeyWrong': case 'signatureWrong': case 'fileNotConsent': case 'notContained':
        return words(problem.type);
      default: return words('other');
    }
  };
}
