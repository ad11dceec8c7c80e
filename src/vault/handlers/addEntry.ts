import type { Wing } from '../../core/Book.ts';
import type { DraftSlot } from '../../core/DraftSlot.ts';
import type { PrivateEntry, RecordEntry } from '../../core/Entry.ts';
import type { ChildId } from '../../core/Id.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { dayFactsAfter } from '../books/dayFactsAfter.ts';
import { endOf, findChild } from '../books/Shelf.ts';
import { act } from './act.ts';
import { localDay } from './localDay.ts';
import type { OpenVault } from './Room.ts';

type Adding = { readonly slot: DraftSlot } & (
  | { readonly wing: 'private'; readonly entry: PrivateEntry }
  | { readonly wing: 'record'; readonly entry: RecordEntry }
);

/** One more entry at the end of a child's book, its ledger line beside it, its draft gone. Gives its number. */
export async function addEntry(vault: OpenVault, child: ChildId, { wing, entry, slot }: Adding): Promise<Result<number>> {
  const book = { book: wing satisfies Wing, child } as const;
  const added = await act(vault, (state) => ok({
    entries: [{ book, entry }],
    acts: [{ act: 'entryAdded', child, wing, number: endOf(state, book).entries, kind: entry.kind }],
    doneDrafts: [{ child, slot }],
    facts: wing === 'record' ? dayFactsAfter(findChild(state, child)?.child, entry, localDay(vault.around.now())) : [],
  }));
  if (!added.ok) return added;
  const number = added.value[0]?.number;
  return number === undefined ? fail({ type: 'notFound' }) : ok(number);
}
