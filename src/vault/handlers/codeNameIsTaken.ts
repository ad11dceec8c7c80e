import type { ChildId } from '../../core/Id.ts';
import { childrenOf, type ShelfState } from '../books/Shelf.ts';

/** Whether another child goes by this code name, whatever its capitals. */
export function codeNameIsTaken(state: ShelfState, codeName: string, except: ChildId | null): boolean {
  const plain = plainName(codeName);
  return childrenOf(state).some(({ card }) => card.id !== except && plainName(card.codeName) === plain);
}

/** A code name without what tells nobody apart: two of one plain name are one. */
export function plainName(codeName: string): string {
  return codeName.normalize('NFKC').toLowerCase();
}
