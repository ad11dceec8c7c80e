import type { ChildId } from '../../core/Id.ts';
import { ok, type Result } from '../../core/Result.ts';
import { readBook } from '../books/readBook.ts';
import { readDrafts } from '../books/readDrafts.ts';
import { recordingId } from '../books/Recording.ts';
import { recordingIds } from '../books/readRecordings.ts';
import { dropRecordings } from '../books/saveRecording.ts';
import { isWhole } from '../books/Shelf.ts';
import { toHex } from '../sodium.ts';
import { childOn } from './childOn.ts';
import { mayDestroy } from './holdsOn.ts';
import { readRecordEntry } from './readEntry.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** The same as `sweepLoose`, unless a hold keeps what an adult leaves behind: then it goes once the hold is lifted. */
export async function sweepRenderings(vault: OpenVault, id: ChildId): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  return mayDestroy(vault.ledger.shelf.state, child.value.card.id).ok ? sweepLoose(vault, id) : ok(null);
}

/**
 * Throws away the recorded renderings of a child that no summary and no yes of hers names any more. Where something of her record
 * does not open, or another yes might be out, nothing goes: it could be what names one.
 */
export async function sweepLoose(vault: OpenVault, id: ChildId): Promise<Result<null>> {
  const child = childOn(vault, id);
  if (!child.ok) return child;
  const { shelf } = vault.ledger;
  const hers = { of: 'rendering', child: child.value.card.id } as const;
  const lying = await recordingIds(shelf, hers);
  if (!lying.ok) return lying;
  if (lying.value.length === 0 || !isWhole(shelf.state) || shelf.state.root.errand !== null) return ok(null);
  const named = await soundsNamed(vault, hers.child);
  if (!named.ok || named.value === null) return named.ok ? ok(null) : named;
  const kept = new Set(named.value.map((sound) => toHex(recordingId(shelf.held, hers, sound))));
  const loose = lying.value.filter((each) => !kept.has(toHex(each)));
  return loose.length === 0 ? ok(null) : dropRecordings(shelf, loose);
}

/** Every sound that something of hers names; null: not all of it could be read. */
async function soundsNamed({ ledger: { shelf } }: OpenVault, child: ChildId): Promise<Result<readonly string[] | null>> {
  const record = await readBook(shelf, { book: 'record', child }, readRecordEntry);
  if (!record.ok) return record;
  const drafts = await readDrafts(shelf, child);
  if (!drafts.ok) return drafts;
  const summaries = drafts.value.drafts.filter(({ slot }) => slot.of === 'summary').map(({ body }) => readSummary(body));
  if (record.value.damaged.length + drafts.value.damaged > 0 || summaries.includes(null)) return ok(null);
  const inSummaries = summaries.flatMap((summary) => summary?.sentences ?? []).flatMap(({ recorded }) => recorded?.sound ?? []);
  const inYeses = record.value.entries.flatMap(({ entry }) => (entry.kind === 'consent' ? entry.consent.evidence.recorded ?? [] : []));
  return ok([...inSummaries, ...inYeses.flatMap((heard) => heard?.sound ?? [])]);
}
