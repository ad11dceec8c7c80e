import type { BranchId, ChildId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import type { WrittenEntry } from './entriesOf.ts';

/** What one branch wrote that is on one side only, and when it began to. */
export type BranchWrote = { readonly branch: BranchId; readonly onlyHere: number; readonly onlyInBackup: number; readonly since: Instant };

export type Compared = {
  readonly both: number; readonly onlyHere: number; readonly onlyInBackup: number;
  readonly branches: readonly BranchWrote[];
  readonly children: ReadonlyMap<ChildId, { readonly onlyHere: number; readonly onlyInBackup: number }>;
};

type Counting = { onlyHere: number; onlyInBackup: number };

/** Which entries are on both sides: an entry is the same where its link is, for that seals every entry before it as well. */
export function compareEntries(here: readonly WrittenEntry[], backup: readonly WrittenEntry[]): Compared {
  const linksHere = new Set(here.map(({ link }) => link));
  const linksThere = new Set(backup.map(({ link }) => link));
  const branches = new Map<BranchId, Counting & { since: Instant }>();
  const children = new Map<ChildId, Counting>();
  const note = ({ branch, child, at }: WrittenEntry, side: keyof Counting) => {
    const wrote = branches.get(branch) ?? { onlyHere: 0, onlyInBackup: 0, since: at };
    const hers = children.get(child) ?? { onlyHere: 0, onlyInBackup: 0 };
    wrote[side] += 1;
    hers[side] += 1;
    if (at < wrote.since) wrote.since = at;
    branches.set(branch, wrote);
    children.set(child, hers);
  };
  const onlyHere = here.filter(({ link }) => !linksThere.has(link));
  const onlyInBackup = backup.filter(({ link }) => !linksHere.has(link));
  for (const entry of onlyHere) note(entry, 'onlyHere');
  for (const entry of onlyInBackup) note(entry, 'onlyInBackup');
  return {
    both: here.length - onlyHere.length, onlyHere: onlyHere.length, onlyInBackup: onlyInBackup.length,
    branches: [...branches].map(([branch, wrote]) => ({ branch, ...wrote })), children,
  };
}
