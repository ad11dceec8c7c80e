import type { Found, FoundChild, Hit, SearchAsked } from '../../bridge/Found.ts';
import type { Wing } from '../../core/Book.ts';
import type { Child } from '../../core/Child.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readSearch } from '../../core/Searched.ts';
import { snippetOf } from '../../core/snippetOf.ts';
import { find, type FoundEntry } from '../search/find.ts';
import { findDrafts, type FoundDraft } from '../search/findDrafts.ts';
import { newFinding, type Finding, type WingFinding } from '../search/Finding.ts';
import { act } from './act.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { readPrivateEntry, readRecordEntry } from './readEntry.ts';
import type { OpenVault } from './Room.ts';

/** After this long an answer is given with what was found so far. */
const longEnough = 250;

type Searched = { readonly kind: string; readonly of?: number };

/**
 * What is found in one wing, by that wing's keys alone. What was typed is looked for and kept nowhere: not on the disk, not in the
 * ledger, not in memory after the answer. That a wing was searched is written down once between two unlockings (R6).
 */
export async function search<Entry extends Searched>(
  vault: OpenVault, wingOf: (finding: Finding) => WingFinding<Entry>, given: SearchAsked,
): Promise<Result<Found<Entry['kind']>>> {
  const wanted = check(asked.search, given);
  if (!wanted.ok) return wanted;
  const parts = readSearch(wanted.value.typed);
  if (parts.length === 0) return fail({ type: 'invalid', field: 'typed', why: 'empty' });
  const { around, ledger: { shelf } } = vault;
  const finding = wingOf(findingOf(vault));
  const began = around.elapsed();
  const { after } = wanted.value;
  const page = await find(shelf, finding, { parts, after, isOver: () => around.elapsed() - began > longEnough });
  if (!page.ok) return page;
  if (page.value === null) {
    vault.search.wanted = finding.wing;
    return ok({ state: 'reading' });
  }
  const drafts = after === null ? await findDrafts(shelf, finding.wing, parts) : ok([]);
  if (!drafts.ok) return drafts;
  const told = await logSearch(vault, finding.wing);
  if (!told.ok) return told;
  const { entries, total, next } = page.value;
  return ok({ state: 'found', hits: entries.map(asHit), drafts: drafts.value.map(asDraftHit), total, next });
}

/** As an opening of a child's page is: where nothing can be written it is found all the same. */
async function logSearch(vault: OpenVault, wing: Wing): Promise<Result<unknown>> {
  if (vault.search.told.has(wing)) return ok(null);
  const logged = await act(vault, () => ok({ acts: [{ act: 'wordsSought', wing }] }));
  if (!logged.ok && logged.problem.type === 'storageFull') return ok(null);
  if (!logged.ok && logged.problem.type !== 'shelfDamaged') return logged;
  vault.search.told.add(wing);
  return ok(null);
}

/** What is known of both wings since unlocking; made when it is first asked for. */
export function findingOf({ search: state }: Pick<OpenVault, 'search'>): Finding {
  return state.finding ??= newFinding({ note: readPrivateEntry, record: readRecordEntry });
}

function asHit<Entry extends Searched>({ child, number, at, entry, texts: { title, text }, found }: FoundEntry<Entry>): Hit<Entry['kind']> {
  const marks = (of: number) => found.filter((part) => part.text === of);
  return {
    child: faceOf(child), number, of: entry.of ?? null, at, kind: entry.kind,
    title: title === '' ? null : snippetOf(title, marks(0)), snippet: snippetOf(text, marks(1)),
  };
}

function asDraftHit({ child, draft: { slot, at }, text, found }: FoundDraft) {
  return { child: faceOf(child), slot, savedAt: at, snippet: snippetOf(text, found) };
}

function faceOf({ id, codeName, emblem }: Child): FoundChild {
  return { id, codeName, emblem };
}
