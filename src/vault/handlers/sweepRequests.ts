import { textsHeard } from '../../core/heardOn.ts';
import type { ChildId, SummaryId } from '../../core/Id.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { recordingId, textName } from '../books/Recording.ts';
import { recordingIds } from '../books/readRecordings.ts';
import { dropRecordings } from '../books/saveRecording.ts';
import { isWhole } from '../books/Shelf.ts';
import { toHex } from '../sodium.ts';
import { childOn } from './childOn.ts';
import { mayDestroy } from './holdsOn.ts';
import type { OpenVault } from './Room.ts';
import { sweepLoose } from './sweepRenderings.ts';
import { walkToRecord } from './walkToRecord.ts';

/** What an adult left behind of a request is swept; a hold keeps it until it is lifted. */
export async function sweepRequests(vault: OpenVault, id: ChildId): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  return mayDestroy(vault.ledger.shelf.state, child.value.card.id).ok ? sweepAnswered(vault, id) : ok(null);
}

/**
 * Throws away what was recorded for a request of a child that is no more: thrown away, or said yes to. A recording of who asked and
 * why would tell of a request that she said no to, and one of a sentence, that she struck it. What another summary of hers still
 * says stays; and all of it does where a draft, or what she would be told, cannot be read.
 * [Note: her word goes before a hold] What she struck or said no to was never a record: it goes with her answer, whatever is held.
 */
export async function sweepAnswered(vault: OpenVault, id: ChildId): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const texts = await sweepTexts(vault, child.value.card.id);
  return texts.ok ? sweepLoose(vault, id) : texts;
}

async function sweepTexts(vault: OpenVault, child: ChildId): Promise<Result<null>> {
  const { shelf } = vault.ledger;
  const hers = { of: 'request', child } as const;
  const lying = await recordingIds(shelf, hers);
  if (!lying.ok) return fail<Problem>(lying.problem);
  if (lying.value.length === 0 || !isWhole(shelf.state) || shelf.state.root.errand !== null) return ok(null);
  const names = await namesSaid(vault, child);
  if (!names.ok || names.value === null) return names.ok ? ok(null) : names;
  const kept = new Set(names.value.map((name) => toHex(recordingId(shelf.held, hers, name))));
  const loose = lying.value.filter((each) => !kept.has(toHex(each)));
  return loose.length === 0 ? ok(null) : dropRecordings(shelf, loose);
}

/** The names of all that her open summaries would have recorded; null: not all of it is known. */
export async function namesSaid(vault: OpenVault, child: ChildId): Promise<Result<readonly string[] | null>> {
  const drafts = await readDrafts(vault.ledger.shelf, child);
  if (!drafts.ok) return drafts;
  if (drafts.value.damaged > 0) return ok(null);
  const open = drafts.value.drafts.flatMap(({ slot }) => (slot.of === 'summary' ? [slot.id] : []));
  const names = await Promise.all(open.map((summary) => namesOf(vault, child, summary)));
  return ok(names.includes(null) ? null : names.flatMap((each) => each ?? []));
}

async function namesOf(vault: OpenVault, child: ChildId, summary: SummaryId): Promise<readonly string[] | null> {
  const found = await walkToRecord(vault, { kind: 'request', child, summary });
  return found.ok ? textsHeard(found.value.walk).map((text) => textName(found.value.child.language, text)) : null;
}
