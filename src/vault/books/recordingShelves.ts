import type { ChildId } from '../../core/Id.ts';
import type { RecordingShelf } from './Recording.ts';
import { childrenOf, type ShelfState } from './Shelf.ts';

/** What of recordings is sealed under a child's record book key. */
export function herRecordings(child: ChildId): readonly RecordingShelf[] {
  return [{ of: 'request', child }, { of: 'rendering', child }];
}

/** Everywhere in a vault where recordings lie. */
export function recordingShelves(state: ShelfState): readonly RecordingShelf[] {
  return [{ of: 'house' }, ...childrenOf(state).flatMap(({ card }) => herRecordings(card.id))];
}
