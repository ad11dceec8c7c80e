import type { SummaryCard } from '../../bridge/ChildPage.ts';
import { mayAsk, type ReAskMark } from '../../core/ReAsk.ts';
import type { Instant } from '../../core/Instant.ts';
import { offerProblem } from '../../core/offerProblem.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { Summary } from '../../core/Summary.ts';
import type { Draft } from '../books/Draft.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { markFor, requestName } from '../errand/requestName.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import { readDesk } from './Desk.ts';
import { readSummary } from './readSummary.ts';
import type { OpenVault } from './Room.ts';

/** A summary with what is missing in it and whether adults may ask now. A reason for asking again is still to be given. */
export function summaryCard(vault: OpenVault, child: ShelfChild, summary: Summary, savedAt: Instant): SummaryCard {
  return { summary, savedAt, problem: offerProblem(child.card, summary), ask: mayAskNow(vault, child, summary) };
}

/** The child's summaries among her drafts. One that does not read as a summary is left where it is. */
export function summaryCards(vault: OpenVault, child: ShelfChild, drafts: readonly Draft[]): readonly SummaryCard[] {
  return drafts.filter(({ slot }) => slot.of === 'summary').flatMap(({ at, body }) => {
    const summary = readSummary(body);
    return summary === null ? [] : [summaryCard(vault, child, summary, at)];
  });
}

/** Her mark for what the summary would ask, if there is one. */
export function markOf(vault: OpenVault, child: ShelfChild, { recipient: id, purpose }: Summary): ReAskMark | undefined {
  const { shelf } = vault.ledger;
  const recipient = readDesk(shelf.state.desk).recipients.find((each) => each.id === id);
  const keys = recordKeys(shelf.held, child.card.id);
  if (recipient === undefined || !keys.ok) return undefined;
  return markFor(child.marks, requestName({ recipient, purpose }, keys.value.rows));
}

function mayAskNow(vault: OpenVault, child: ShelfChild, summary: Summary): Result<null> {
  if (summary.recipient === null) return ok(null);
  return mayAsk(markOf(vault, child, summary), vault.around.now(), { sheAsks: false, why: '' });
}
