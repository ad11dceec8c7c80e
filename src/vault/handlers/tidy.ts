import { bindLoose, firstLooseBook } from '../books/bindLoose.ts';
import type { Room } from './Room.ts';

/**
 * What is done between requests, a step of some milliseconds at a time: a book whose leaves have become many is bound. A
 * disk that refuses is no failure of it: everything is as it was, and it is tried again after the next request.
 */
export async function tidy({ open }: Room): Promise<void> {
  if (open === null) return;
  const { shelf } = open.ledger;
  const loose = firstLooseBook(shelf);
  if (loose !== null) await bindLoose(shelf, loose);
}
