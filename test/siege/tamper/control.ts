import { openLeaf } from '../../../src/vault/books/leaf.ts';
import type { Besieged } from './Besieged.ts';
import { judge, type Trial } from './judge.ts';
import type { Outcome } from './Outcome.ts';
import type { Tampering } from './Tampering.ts';

/**
 * The same tampering, read by a vault that lacks one check each time: a copy of what reads, with the check left out. The judge
 * has to find every one of them unnoticed, else it would not see a vault that lost the check.
 */
export async function plantWeak(
  besieged: Besieged, base: Outcome, outcomeOf: (tamperings: readonly Tampering[]) => Promise<Trial>,
): Promise<{ readonly planted: number; readonly found: number }> {
  const planted = [await withoutChain(besieged, outcomeOf), await withoutIdentity(besieged, outcomeOf), await withoutHash(besieged, outcomeOf)].filter((trial) => trial !== null);
  const found = planted.filter((trial) => judge(besieged, base, trial).some(({ loss }) => loss === 'unnoticed'));
  return { planted: 3, found: found.length };
}

type OutcomeOf = (tamperings: readonly Tampering[]) => Promise<Trial>;

/** A leaf of another life, taken for what it says it is: nobody asks whether the next leaf names it. */
async function withoutChain({ rows, versions }: Besieged, outcomeOf: OutcomeOf): Promise<Trial | null> {
  for (const [place, row] of rows) {
    if (row.kind !== 'leaf') continue;
    for (const is of versions.get(place) ?? []) {
      const opened = openLeaf(row.open, row.number, is as Uint8Array);
      if (opened === null) continue;
      return read(await outcomeOf([{ how: 'older', place, is }]), row.entries, JSON.stringify({ at: opened.leaf.at, entry: opened.leaf.entry }));
    }
  }
  return null;
}

/** A leaf of another child, opened as what it was: nobody asks whether it lies where it was sealed for. */
async function withoutIdentity({ rows, state }: Besieged, outcomeOf: OutcomeOf): Promise<Trial | null> {
  const leaves = [...rows].filter(([, { kind, book }]) => kind === 'leaf' && book !== 'ledger');
  const [target, source] = [leaves[0], leaves.find(([, row]) => row.open.ref.child !== leaves[0]?.[1].open.ref.child)];
  if (target === undefined || source === undefined) return null;
  const is = state.get(source[0]) as Uint8Array;
  const opened = openLeaf(source[1].open, source[1].number, is);
  const trial = await outcomeOf([{ how: 'moved', place: target[0], is }]);
  return opened === null ? null : read(trial, target[1].entries, JSON.stringify({ at: opened.leaf.at, entry: opened.leaf.entry }));
}

/** A page of another time, taken for the present one: nobody asks whether it is the one that the root names. */
async function withoutHash({ versions }: Besieged, outcomeOf: OutcomeOf): Promise<Trial | null> {
  const is = versions.get('shelf/page/0')?.at(-1);
  if (is === undefined) return null;
  const trial = await outcomeOf([{ how: 'older', place: 'shelf/page/0', is }]);
  return { ...trial, outcome: { ...trial.outcome, problems: [] } };
}

/** The outcome as it would be had these entries been taken for whole. */
function read(trial: Trial, entries: readonly string[], says: string): Trial {
  const { outcome } = trial;
  const damaged = new Set([...outcome.damaged].filter((entry) => !entries.includes(entry)));
  return { ...trial, outcome: { ...outcome, damaged, entries: new Map([...outcome.entries, ...entries.map((entry) => [entry, says] as const)]) } };
}
