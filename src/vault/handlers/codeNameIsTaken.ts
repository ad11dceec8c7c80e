import type { ChildId } from '../../core/Id.ts';
import { childrenOf, type ShelfState } from '../books/Shelf.ts';

/** Whether another child goes by this code name, whatever its capitals. */
export function codeNameIsTaken(state: ShelfState, codeName: string, except: ChildId | null): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase();
  return childrenOf(state).some(({ card }) => card.id !== except && plain(card.codeName) === plain(codeName));
}
