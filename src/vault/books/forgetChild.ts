import { wings } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { fromBase64url } from '../sodium.ts';
import { write } from './commit.ts';
import { draftsOfChild } from './draftsOfChild.ts';
import { inTurn } from './inTurn.ts';
import { bookName, shreddingOf, type Shelf } from './Shelf.ts';

/**
 * Takes a child who is being shredded off the shelf, and all that lies of hers off the disk, in one transaction. The whole shelf is sealed
 * anew with it, what it was before too, so that nothing of her lies under the shelf's newest key. notFound: she is not being shredded.
 */
export function forgetChild(shelf: Shelf, child: ChildId, at: Instant): Promise<Result<null>> {
  return inTurn(shelf, async () => {
    const gone = shreddingOf(shelf.state).find(({ card }) => card.id === child);
    if (gone === undefined) return fail({ type: 'notFound' });
    const drafts = await draftsOfChild(shelf, child);
    if (!drafts.ok) return drafts;
    const written = await write(shelf, { at, forget: { child, rows: gone.shredding.map(fromBase64url), drafts: drafts.value } });
    if (!written.ok) return written;
    for (const book of wings) for (const known of [shelf.volumeFirsts, shelf.unbindable]) known.delete(bookName({ book, child }));
    return ok(null);
  });
}
