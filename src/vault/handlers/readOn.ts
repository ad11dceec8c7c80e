import { wings } from '../../core/Book.ts';
import type { Result } from '../../core/Result.ts';
import { isWhole } from '../books/Shelf.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { isIndexDue, lookForIndex, stateOf, type WingKnown } from '../search/Finding.ts';
import { byChild, openIndex } from '../search/openIndex.ts';
import { readTail } from '../search/readTail.ts';
import { writeIndex, type BuiltIndex } from '../search/writeIndex.ts';
import type { OpenVault } from './Room.ts';
import { findingOf } from './search.ts';

/** How long it reads at a time before whoever asks something comes first. */
const atOnce = 12;

/**
 * Reads on in the books until their words are in an index again, a few milliseconds at a time. Whether there is more to be read. It is
 * begun anew where keys changed meanwhile. What the disk refuses is kept in memory and tried again after the next unlocking.
 */
export async function readOn(vault: OpenVault): Promise<boolean> {
  const { around, ledger: { shelf }, search } = vault;
  const began = around.elapsed();
  const finding = findingOf(vault);
  search.building ??= await nextBuilding(vault);
  if (search.building === null) {
    search.wanted = null;
    // So that a first search finds in memory what is in no index yet. What does not open is told by the search.
    for (const wing of wings) if (isWhole(shelf.state)) await (wing === 'private' ? readTail(shelf, finding.private) : readTail(shelf, finding.record));
    return false;
  }
  const { wing, of, steps } = search.building;
  if (of !== stateOf(shelf, wing)) {
    search.building = null;
    return true;
  }
  do {
    const step = await steps.next();
    if (!step.done) around.events.progress('indexing', step.value.done, step.value.of + 1);
    if (!step.done) continue;
    search.building = null;
    if (search.wanted === wing) search.wanted = null;
    await take(vault, finding[wing], step.value);
    around.events.progress('indexing', 1, 1);
    return true;
  } while (around.elapsed() - began < atOnce);
  return true;
}

/** The wing that is to be read next. */
async function nextBuilding({ ledger: { shelf }, search, ...vault }: OpenVault): Promise<OpenVault['search']['building']> {
  const finding = findingOf({ ...vault, search });
  for (const wing of [...wings].sort((one, other) => Number(other === search.wanted) - Number(one === search.wanted))) {
    const of = stateOf(shelf, wing);
    if (wing !== search.wanted && search.refused.has(`${wing} ${of}`)) continue;
    await lookForIndex(shelf, finding[wing]);
    if (!isIndexDue(shelf, finding[wing])) continue;
    const steps = wing === 'private' ? buildIndex(shelf, finding.private) : buildIndex(shelf, finding.record);
    return { wing, of, steps };
  }
  return null;
}

/** From the disk once it lies there, so that not all of it stays in memory. */
async function take({ ledger: { shelf }, search, around }: OpenVault, finding: WingKnown, built: Result<BuiltIndex>): Promise<void> {
  const { wing } = finding;
  const state = stateOf(shelf, wing);
  if (!built.ok) {
    search.refused.add(`${wing} ${state}`);
    return;
  }
  const written = isWhole(shelf.state) ? await writeIndex(shelf, wing, built.value) : null;
  if (written?.ok === false && written.problem.type === 'takenOver') around.events.mustLock('takenOver');
  const opened = written?.ok && written.value ? await openIndex(shelf, wing) : null;
  if (!opened?.ok || opened.value === null) search.refused.add(`${wing} ${state}`);
  finding.index = opened?.ok && opened.value !== null ? opened.value : inMemory(finding, built.value, Number(state.split(' ')[0]));
  finding.tails.clear();
  finding.looked = state;
}

function inMemory({ wing }: WingKnown, { books, blocks }: BuiltIndex, generation: number) {
  return { ...books, wing, generation, byChild: byChild(books.books), block: (number: number) => Promise.resolve(blocks[number]?.bytes ?? null) };
}
