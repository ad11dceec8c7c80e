import { Mark } from './shared/Mark.tsx';

/** While the shell settles and the vault's worker starts: the mark alone, no words, for a moment. */
export function Opening() {
  return <main className="opening" aria-busy="true"><Mark /></main>;
}
