import { useEffect, useState } from 'react';
import type { WordList } from './readWordList.ts';

/** A word list, empty until it is there. */
export function useWordList(read: () => Promise<WordList>): WordList {
  const [list, setList] = useState<WordList>([]);
  useEffect(() => {
    void read().then(setList);
  }, [read]);
  return list;
}
