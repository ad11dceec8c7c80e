import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { FoundPage } from './Mending.ts';
import { probeBook, type Probing } from './probeBook.ts';
import type { ShelfChild } from './ShelfRows.ts';

/** The pages, each that is not whole gone on with by what lies in its children's books. */
export async function probePages(found: readonly FoundPage[], probing: Probing): Promise<Result<readonly FoundPage[]>> {
  const pages: FoundPage[] = [];
  for (const each of found) {
    if (each === null || each.whole) {
      pages.push(each);
      continue;
    }
    const children: ShelfChild[] = [];
    for (const child of each.page.children) {
      const books = await probeBooks(probing, child.card.id, child);
      if (!books.ok) return books;
      children.push({ ...child, ...books.value });
    }
    pages.push({ page: { ...each.page, children }, whole: true });
  }
  return ok(pages);
}

/** Both books of a child. */
export type Books = Pick<ShelfChild, 'private' | 'record'>;

/** Both, as far as they can be followed from where these end. */
export async function probeBooks(probing: Probing, child: ChildId, from: Books): Promise<Result<Books>> {
  const notes = await probeBook(probing, { book: 'private', child }, from.private);
  if (!notes.ok) return notes;
  const record = await probeBook(probing, { book: 'record', child }, from.record);
  return record.ok ? ok({ private: notes.value, record: record.value }) : record;
}
