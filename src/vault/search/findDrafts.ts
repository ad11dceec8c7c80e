import type { Wing } from '../../core/Book.ts';
import type { Child } from '../../core/Child.ts';
import { ok, type Result } from '../../core/Result.ts';
import { findParts, wordsIn, type FoundPart, type SearchPart } from '../../core/Searched.ts';
import { openDraft, type Draft } from '../books/Draft.ts';
import { draftsOf } from '../books/draftId.ts';
import { childrenOf, type Shelf } from '../books/Shelf.ts';
import { wingKeys } from '../keys/bookKeys.ts';
import { mostBytes } from '../seal/kinds.ts';
import { readBareJson } from '../seal/readJson.ts';
import { utf8 } from '../seal/bytes.ts';
import { toHex } from '../sodium.ts';
import type { StoreProblem } from '../store/Store.ts';

export type FoundDraft = { readonly child: Child; readonly draft: Draft; readonly text: string; readonly found: readonly FoundPart[] };

/** What is being typed in one wing and holds every part, the newest first. Drafts are few, and in no index. */
export async function findDrafts(shelf: Shelf, wing: Wing, parts: readonly SearchPart[]): Promise<Result<readonly FoundDraft[], StoreProblem>> {
  const { held, state, store } = shelf;
  const ids = await store.draftIds();
  if (!ids.ok) return ids;
  if (ids.value.length === 0) return ok([]);
  const whose = new Map(childrenOf(state).map(({ card }) => [toHex(draftsOf(held, card.id, wing)), card]));
  const hers = ids.value.flatMap((id) => {
    const child = whose.get(toHex(id.subarray(0, 16)));
    return child ? [{ id, child }] : [];
  });
  const rows = await store.readDrafts(hers.map(({ id }) => id));
  if (!rows.ok) return rows;
  const found = hers.flatMap(({ id, child }, at): FoundDraft[] => {
    const keys = wingKeys(held, wing, child.id);
    const row = rows.value[at] ?? null;
    const draft = keys.ok && row !== null ? openDraft(row, { held, child: child.id, wing, id }, keys.value) : null;
    const text = draft === null ? '' : typedIn(draft);
    const places = findParts([wordsIn(text)], parts);
    return draft && places ? [{ child, draft, text, found: places }] : [];
  });
  return ok(found.sort((one, other) => other.draft.at - one.draft.at));
}

/** Fields of a draft that hold what somebody typed; what else its body says are choices, dates and ids. What was deleted is in none of them. */
const typed: readonly string[] = ['title', 'text', 'name', 'dose', 'prescriber', 'purpose', 'why', 'rendering'];

/** Where a private page keeps its way back: words that were deleted. They are found by nobody. */
const wayBack = 'history';

/** What was typed into a draft, field by field. The page's body is JSON; of any other nothing is found. */
function typedIn({ body }: Draft): string {
  const texts: string[] = [];
  const walk = (value: unknown, name: string) => {
    if (typeof value === 'string' && value !== '' && typed.includes(name)) texts.push(value);
    if (Array.isArray(value)) for (const each of value) walk(each, name);
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) if (key !== wayBack) walk(each, key);
  };
  walk(readBareJson(utf8(body), mostBytes('draft')), '');
  return texts.join('\n');
}
