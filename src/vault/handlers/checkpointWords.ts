import { recoveryWords } from '../../packs/words/recoveryWords.ts';
import { checkpointOf } from '../books/markerOf.ts';
import type { Shelf } from '../books/Shelf.ts';
import { u32At } from '../seal/bytes.ts';

/** Three words that stand for this state of the shelf: 33 bits of its checkpoint, eleven a word. */
export function checkpointWords(shelf: Pick<Shelf, 'held' | 'state'>): readonly string[] {
  const checkpoint = checkpointOf(shelf);
  return [0, 4, 8].map((at) => recoveryWords[u32At(checkpoint, at) % recoveryWords.length] ?? '');
}
