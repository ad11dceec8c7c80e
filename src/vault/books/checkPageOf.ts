import { namesAll } from './possibleEnd.ts';
import { checkPage, type Page, type Root } from './ShelfRows.ts';

/** A check of a page of this root: throws also where it tells of a branch that the root does not name. */
export function checkPageOf({ branches }: Root): (value: unknown) => Page {
  return (value) => {
    const page = checkPage(value);
    const ends = page.children.flatMap((child) => [child.private, child.record]);
    if (!namesAll(branches.length, ends)) throw new Error('a part of no branch');
    return page;
  };
}
