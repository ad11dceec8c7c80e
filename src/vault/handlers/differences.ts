import type { ChildDiffers, Differences, Here, Side, Wrote } from '../../bridge/PutBack.ts';
import type { Problem } from '../../core/Problem.ts';
import { ok, type Result } from '../../core/Result.ts';
import { compareEntries, type Compared } from '../backup/compareEntries.ts';
import { entriesOf, type Entries } from '../backup/entriesOf.ts';
import type { Restored } from '../backup/restoreVault.ts';
import { childrenOf, isWhole, type Shelf } from '../books/Shelf.ts';
import type { HeldKeys } from '../keys/HeldKeys.ts';
import { checkpointWords } from './checkpointWords.ts';

/** here: the shelf on this tablet, or why none opens. remembered: the furthest epoch that a marker of the vault's own tells of; 0: none. */
export type Compare = {
  readonly here: Result<Shelf>; readonly backup: Shelf; readonly from: HeldKeys; readonly restored: Restored; readonly remembered: number;
};

/** What is on one side and not on the other. Reads both in full, and changes neither. */
export async function differences({ here, backup, from, restored, remembered }: Compare): Promise<Result<Differences>> {
  const { reading, shelf: state, leftOut } = restored;
  const inBackup = await entriesOf(backup);
  if (!inBackup.ok) return inBackup;
  const backupSide = { ...sideOf({ held: from, state }, inBackup.value, reading.drafts), damaged: reading.damaged, madeAt: reading.note.madeAt };
  if (!here.ok) return ok(withoutHere(backupSide, here.problem, { remembered, epoch: reading.note.epoch, leftOut: leftOut.length }));
  const onTablet = await entriesOf(here.value);
  if (!onTablet.ok) return onTablet;
  const drafts = await here.value.store.draftIds();
  if (!drafts.ok) return drafts;
  const out = new Set(leftOut);
  const compared = compareEntries(onTablet.value.entries, inBackup.value.entries.filter(({ child }) => !out.has(child)));
  const whole = isWhole(here.value.state) && onTablet.value.damaged === 0;
  const { both, onlyHere, onlyInBackup } = compared;
  return ok({
    backup: backupSide,
    here: { opens: true, isWhole: whole, ...sideOf(here.value, onTablet.value, drafts.value.length) },
    entries: { both, onlyHere, onlyInBackup },
    wrote: wroteOf(compared, { here: here.value.held, maker: reading.note.branch }),
    children: childrenThatDiffer(compared, here.value, backup),
    shredded: leftOut.length,
    mustType: !whole || onlyHere > 0 || Math.max(remembered, here.value.state.root.epoch) > reading.note.epoch,
  });
}

function sideOf(shelf: Pick<Shelf, 'held' | 'state'>, { entries, damaged }: Entries, drafts: number): Side {
  return {
    children: childrenOf(shelf.state).length, entries: entries.length, drafts, damaged,
    lastSave: shelf.state.root.savedAt, checkpoint: checkpointWords(shelf),
  };
}

type Known = { readonly remembered: number; readonly epoch: number; readonly leftOut: number };

function withoutHere(backup: Differences['backup'], why: Problem, { remembered, epoch, leftOut }: Known): Differences {
  const here: Here = { opens: false, why, savesSince: remembered === 0 ? null : Math.max(0, remembered - epoch) };
  return { backup, here, entries: null, wrote: [], children: [], shredded: leftOut, mustType: true };
}

/** [Note: whose words these are] The last branch of a shelf is the tablet it lies on, and the backup's note names the one that made it. */
function wroteOf({ branches }: Compared, { here, maker }: { readonly here: HeldKeys; readonly maker: string }): readonly Wrote[] {
  const wrote: Wrote[] = [];
  for (const who of ['here', 'maker', 'other'] as const) {
    const theirs = branches.filter(({ branch }) => who === (branch === here.branch ? 'here' : branch === maker ? 'maker' : 'other'));
    const [first] = theirs;
    if (first === undefined) continue;
    wrote.push({
      who,
      onlyHere: theirs.reduce((sum, each) => sum + each.onlyHere, 0),
      onlyInBackup: theirs.reduce((sum, each) => sum + each.onlyInBackup, 0),
      since: theirs.reduce((least, each) => (each.since < least ? each.since : least), first.since),
    });
  }
  return wrote;
}

function childrenThatDiffer({ children }: Compared, here: Shelf, backup: Shelf): readonly ChildDiffers[] {
  const [cardsHere, cardsThere] = [here, backup].map(({ state }) => new Map(childrenOf(state).map(({ card }) => [card.id, card.codeName])));
  const ids = new Set([...(cardsHere?.keys() ?? []), ...(cardsThere?.keys() ?? [])]);
  return [...ids].flatMap((id): ChildDiffers[] => {
    const [here, there] = [cardsHere?.get(id), cardsThere?.get(id)];
    const is = here === undefined ? 'onlyInBackup' : there === undefined ? 'onlyHere' : 'both';
    const counts = children.get(id) ?? { onlyHere: 0, onlyInBackup: 0 };
    return is === 'both' && counts.onlyHere + counts.onlyInBackup === 0 ? [] : [{ codeName: here ?? there ?? '', ...counts, is }];
  });
}
