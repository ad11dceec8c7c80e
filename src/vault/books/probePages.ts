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
      const probed = await probeChild(probing, child);
      if (!probed.ok) return probed;
      children.push(probed.value);
    }
    pages.push({ page: { ...each.page, children }, whole: true });
  }
  return ok(pages);
}

/** A child with both her books as far as they can be followed. */
export async function probeChild(probing: Probing, child: ShelfChild): Promise<Result<ShelfChild>> {
  const { card: { id } } = child;
  const notes = await probeBook(probing, { book: 'private', child: id }, child.private);
  if (!notes.ok) return notes;
  const record = await probeBook(probing, { book: 'record', child: id }, child.record);
  return record.ok ? ok({ ...child, private: notes.value, record: record.value }) : record;
}
