import type { VaultCheck } from '../../bridge/VaultCheck.ts';
import type { Act } from '../../core/Act.ts';
import type { Wing } from '../../core/Book.ts';
import type { Child } from '../../core/Child.ts';
import type { ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { childEmblems } from '../../packs/emblems.ts';
import { rememberedEpoch } from '../books/markerOf.ts';
import type { Written } from '../books/Mending.ts';
import { mendShelf as mend } from '../books/mendShelf.ts';
import { childrenOf, isWhole } from '../books/Shelf.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import type { WrittenLine } from '../ledger/ledgerLine.ts';
import { openLedger } from '../ledger/openLedger.ts';
import { lineIn } from '../ledger/readWrittenLine.ts';
import { act } from './act.ts';
import { checkVault } from './checkVault.ts';
import { deskTold, factsTold } from './factsTold.ts';
import type { OpenVault, Room } from './Room.ts';

/** Mends the shelf, writes it down, and says what is left wrong. notNow: nothing is damaged that could be mended. */
export async function mendShelf(room: Room, vault: OpenVault): Promise<Result<VaultCheck>> {
  const { ledger, around } = vault;
  if (isWhole(ledger.shelf.state)) return fail({ type: 'notNow' });
  const at = around.now();
  const taken = new Set(childrenOf(ledger.shelf.state).map(({ card }) => card.codeName));
  const epoch = rememberedEpoch(ledger.shelf.held, room.seen.markers);
  const read: WrittenLine[] = [];
  const written = (lines: readonly unknown[]) => {
    read.push(...lines.flatMap((line) => lineIn(line) ?? []));
    return countWritten(read.map((line) => line.act));
  };
  const told = (child: ShelfChild) => factsTold(read, child);
  const mended = await mend(ledger.shelf, { at, epoch, unnamed: (id, number) => cardOf(id, { at, taken, number }), written, told });
  if (!mended.ok) return mended;
  // The ledger's last line may be one that the damaged shelf did not know of.
  const reopened = await openLedger(ledger.shelf, () => around.now());
  if (!reopened.ok) return reopened;
  ledger.end = reopened.value.end;
  ledger.checked = reopened.value.checked;
  // What was damaged kept its older keys, and may be sealed anew now.
  vault.sealing = 'due';
  const mendedNow = await act(vault, (state) => ok({ ...deskTold(read, state), acts: [{ act: 'shelfMended' }] }));
  return mendedNow.ok ? checkVault(vault) : mendedNow;
}

/** How many entries these acts tell of in a child's book. A yes and a notice are entries of her record, one each, without their number. */
function countWritten(acts: readonly Act[]): Written {
  const counts = new Map<string, number>();
  const book = (child: ChildId, wing: Wing) => `${wing}/${child}`;
  const written: Written = (child, wing) => counts.get(book(child, wing)) ?? 0;
  for (const each of acts) {
    if (each.act === 'entryAdded') counts.set(book(each.child, each.wing), each.number + 1);
    if (each.act === 'noticeRead') counts.set(book(each.child, 'record'), each.number + 1);
    if (each.act === 'consentGiven' || each.act === 'noticeGiven') counts.set(book(each.child, 'record'), written(each.child, 'record') + 1);
  }
  return written;
}

/** A card that says that it is not hers: name, emblem, age and language are to be set again. */
function cardOf(id: ChildId, { at, taken, number }: { readonly at: Instant; readonly taken: Set<string>; readonly number: number }): Child {
  const names = Array.from({ length: taken.size + 1 }, (_, place) => `Found ${number + place}`);
  const codeName = names.find((name) => !taken.has(name)) ?? id;
  taken.add(codeName);
  return { id, codeName, emblem: childEmblems[0]?.id ?? '', band: 'B', language: 'en', interpreter: false, addedAt: at };
}
