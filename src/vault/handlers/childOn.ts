import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { findChild } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import type { OpenVault } from './Room.ts';

/** The child on the shelf who is meant. notFound: none is. */
export function childOn({ ledger: { shelf } }: OpenVault, given: ChildId): Result<ShelfChild> {
  const id = check(asked.child, given);
  if (!id.ok) return id;
  const found = findChild(shelf.state, id.value);
  return found === undefined ? fail({ type: 'notFound' }) : ok(found.child);
}
