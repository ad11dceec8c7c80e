import type { LastWords } from '../../../bridge/VaultContract.ts';

type Take = () => LastWords | null;
type Save = (words: LastWords) => void;
type Taker = { readonly take: Take; readonly save: Save };

/**
 * Hands a lock the last words of whatever is being typed, where a screen has more than one draft. A lock takes those of one: the drafts where
 * nobody types are on the disk by then (Note: two sides, one last word), so the first that has any is the one. Where
 * another has some all the same, its disk being slow, it hands them to the vault itself at that moment: before the lock.
 */
export function createWordsHolder(): { hold(take: Take, tell: (take: Take | null) => void, save: Save): () => void } {
  const takers: Taker[] = [];
  const takeAny: Take = () => {
    let first: LastWords | null = null;
    for (const { take, save } of takers) {
      const words = take();
      if (words !== null && first !== null) save(words);
      first ??= words;
    }
    return first;
  };
  return {
    hold(take, tell, save) {
      const taker = { take, save };
      takers.push(taker);
      tell(takeAny);
      return () => {
        takers.splice(takers.indexOf(taker), 1);
        tell(takers.length > 0 ? takeAny : null);
      };
    },
  };
}

/** The one of the page: a house is open once. */
export const wordsHolder = createWordsHolder();
