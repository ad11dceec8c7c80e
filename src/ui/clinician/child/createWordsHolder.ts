import type { LastWords } from '../../../bridge/VaultContract.ts';

type Take = () => LastWords | null;

/**
 * Hands a lock the last words of whatever is being typed, where a screen has more than one draft. A lock takes those of one: the drafts where
 * nobody types are on the disk by then (Note: two sides, one last word), so the first that has any is the one.
 */
export function createWordsHolder(): { hold(take: Take, tell: (take: Take | null) => void): () => void } {
  const takers: Take[] = [];
  const takeAny: Take = () => {
    for (const take of takers) {
      const words = take();
      if (words !== null) return words;
    }
    return null;
  };
  return {
    hold(take, tell) {
      takers.push(take);
      tell(takeAny);
      return () => {
        takers.splice(takers.indexOf(take), 1);
        tell(takers.length > 0 ? takeAny : null);
      };
    },
  };
}

/** The one of the page: a house is open once. */
export const wordsHolder = createWordsHolder();
