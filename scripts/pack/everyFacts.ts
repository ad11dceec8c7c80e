import type { WalkFacts } from '../../src/core/Walk.ts';
import type { LanguageRules } from './languages/LanguageRules.ts';

/** Every combination of what a facility and a request may leave open. */
export function everyFacts({ facts }: Pick<LanguageRules, 'facts'>): readonly WalkFacts[] {
  const { office, request } = facts;
  return [true, false].flatMap((noCostConfirmed) =>
    [true, false].flatMap((independent) =>
      [office, ''].flatMap((named) =>
        [request.authorizer, null].map((authorizer) => ({
          ...facts, noCostConfirmed, independent, office: named, request: { ...request, authorizer },
        })))));
}
