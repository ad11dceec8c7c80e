import type { Child } from '../../src/core/Child.ts';
import type { ChildId } from '../../src/core/Id.ts';
import type { Instant } from '../../src/core/Instant.ts';
import { ok } from '../../src/core/Result.ts';
import { bindLoose, firstLooseBook } from '../../src/vault/books/bindLoose.ts';
import { endOf, type Shelf } from '../../src/vault/books/Shelf.ts';
import type { BookRef } from '../../src/vault/keys/BookRef.ts';
import { addChildKeys } from '../../src/vault/keys/addChildKeys.ts';
import type { KeyFiles } from '../../src/vault/keys/KeyFiles.ts';
import { newId } from '../../src/vault/keys/newId.ts';
import { commitActs, type Deed } from '../../src/vault/ledger/Ledger.ts';
import { openLedger } from '../../src/vault/ledger/openLedger.ts';
import { valueOf } from '../vault/valueOf.ts';
import type { Fiction, FictionalEntry } from './Fiction.ts';

/**
 * Writes a fiction into an open vault as if it had been lived in: a day's entries in one act, each with its ledger line,
 * and bound as they become many. Gives the children as they stand.
 */
export async function fillVault(
  { shelf, keyFiles }: { readonly shelf: Shelf; readonly keyFiles: KeyFiles }, { children: cards, entries }: Fiction,
): Promise<readonly Child[]> {
  const days = [...Map.groupBy(entries, ({ at }) => at)];
  let at = days[0]?.[0] ?? shelf.state.root.savedAt;
  const ledger = valueOf(await openLedger(shelf, () => at));
  const children: Child[] = [];
  for (const card of cards) {
    const child = { ...card, id: newId<ChildId>(), addedAt: at };
    valueOf(await addChildKeys(keyFiles, shelf.held, child.id));
    valueOf(await commitActs(ledger, () => ok({ addChild: child, acts: [{ act: 'childAdded', child: child.id }] })));
    children.push(child);
  }
  for (const [day, written] of days) {
    at = day;
    valueOf(await commitActs(ledger, () => ok(deedOf(shelf, children, written))));
    for (let loose = firstLooseBook(shelf); loose !== null; loose = firstLooseBook(shelf)) valueOf(await bindLoose(shelf, loose));
  }
  return children;
}

/** The instant before a fiction begins, for the making of its vault. */
export function beforeOf({ entries }: Fiction): Instant | undefined {
  return entries[0]?.at;
}

function deedOf({ state }: Shelf, children: readonly Child[], entries: readonly FictionalEntry[]): Deed {
  const before = new Map<string, number>();
  const placed = entries.map(({ child, wing, entry }) => {
    const id = children[child]?.id;
    if (id === undefined) throw new Error('an entry of nobody');
    const book: BookRef = { book: wing, child: id };
    const name = `${wing} ${child}`;
    const number = before.get(name) ?? endOf(state, book).entries;
    before.set(name, number + 1);
    return { book, entry, act: { act: 'entryAdded', child: id, wing, number, kind: entry.kind } } as const;
  });
  return { entries: placed, acts: placed.map(({ act }) => act) };
}
