import type { ErrandAsked } from '../../bridge/VaultContract.ts';
import { recipientFault } from '../../core/Authorization.ts';
import type { ChildId, SummaryId } from '../../core/Id.ts';
import { day, hour, type Instant } from '../../core/Instant.ts';
import { offerProblem } from '../../core/offerProblem.ts';
import type { Problem } from '../../core/Problem.ts';
import { mayAsk, noMisses } from '../../core/ReAsk.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import { readDrafts } from '../books/readDrafts.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { freshMarks } from '../errand/keptMarks.ts';
import type { Requesting } from '../errand/planErrand.ts';
import { readDesk } from './Desk.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';
import { markOf } from './summaryCard.ts';

type Asked = Extract<ErrandAsked, { readonly kind: 'request' }>;

/** Everything of a request that may be put to this child now, from the summary's draft; else the first thing against it. */
export async function requestOf(vault: OpenVault, child: ShelfChild, asked: Asked, now: Instant): Promise<Result<Requesting>> {
  const summary = await summaryOf(vault, child.card.id, asked.summary);
  if (!summary.ok) return summary;
  const problem = offerProblem(child.card, summary.value) ?? whyNotNow(vault, asked, summary.value, now);
  if (problem !== null) return fail(problem);
  const { signer, recipient: id } = summary.value;
  const recipient = readDesk(vault.ledger.shelf.state.desk).recipients.find((each) => each.id === id);
  if (recipient === undefined || signer === null) return fail({ type: 'notFound' });
  const unnamed = recipientFault(recipient.name);
  if (unnamed !== null) return fail({ type: 'authorizationIncomplete', part: 'to', why: unnamed });
  const asking = { sheAsks: asked.sheAsks, why: asked.whyAgain };
  const mark = markOf(vault, child, summary.value);
  const may = mayAsk(mark, now, asking);
  if (!may.ok) return may;
  const missesBefore = freshMarks(mark === undefined ? [] : [mark], now)[0]?.misses ?? noMisses;
  return ok({ summary: summary.value, recipient, signer, waitHours: asked.waitHours, waitReason: asked.waitReason, asking, missesBefore });
}

/** A child's summary, out of its draft. notFound: there is none, or it does not read as one. */
export async function summaryOf({ ledger: { shelf } }: OpenVault, child: ChildId, id: SummaryId): Promise<Result<Summary>> {
  const read = await readDrafts(shelf, child);
  if (!read.ok) return read;
  const draft = read.value.drafts.find(({ slot }) => slot.of === 'summary' && slot.id === id);
  const summary = draft === undefined ? null : readSummary(draft.body);
  return summary === null ? fail({ type: 'notFound' }) : ok(summary);
}

/** A yes given by a clock that is behind would be dated before what it was given after. */
function whyNotNow({ ledger: { end } }: OpenVault, { waitHours, waitReason, attestation }: Asked, { lasts }: Summary, now: Instant): Problem | null {
  if (now < end.last) return { type: 'clockBehind', last: end.last };
  if (!attestation.alone) return { type: 'invalid', field: 'alone', why: 'empty' };
  if (waitHours < 24 && waitReason.trim() === '') return { type: 'waitingNeedsReason' };
  return waitHours * hour >= lasts * day ? { type: 'invalid', field: 'lasts', why: 'outOfRange' } : null;
}
