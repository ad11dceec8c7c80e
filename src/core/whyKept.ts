import type { Act, LedgerLine } from './Act.ts';
import type { ChildId } from './Id.ts';
import { after, day, type Instant } from './Instant.ts';
import type { ProblemOf } from './Problem.ts';

/** What was written longer ago than this may be under a duty to be kept. */
const youngest = 30 * day;

/**
 * Why what is kept about a child must stay, as the whole ledger tells, or null. Until there are rules of retention (R11) only what is
 * young and went nowhere may be destroyed: authorizations and accountings are due for six years (F1.6, F7.1), records mostly for longer.
 */
export function whyKept(lines: readonly LedgerLine[], child: ChildId, now: Instant): ProblemOf<'mustBeKept'>['why'] | null {
  const hers = lines.filter(({ act }) => 'child' in act && act.child === child);
  if (hers.some(({ act }) => hasLeft(act, hers))) return 'left';
  if (hers.some(({ act }) => act.act === 'consentGiven')) return 'yes';
  const latest = Math.max(now, lines.at(-1)?.at ?? now);
  if (hers.some(({ at, act }) => isWriting(act) && after(at, youngest) < latest)) return 'old';
  return mayHaveLost(lines, child) ? 'unsure' : null;
}

/** Out of the app's hands, or made for that and not known to have stayed. */
function hasLeft(act: Act, hers: readonly LedgerLine[]): boolean {
  if (act.act === 'handedOut' || act.act === 'handedOutBefore') return true;
  return act.act === 'packageMade' && !hers.some(({ act: each }) => each.act === 'notHandedOut' && each.package === act.package);
}

function isWriting({ act }: Act): boolean {
  return act === 'entryAdded' || act === 'noticeGiven' || act === 'noticeRead';
}

/** Saves went missing since she was added, and with them perhaps the lines of what left; or nothing tells when she was added. */
function mayHaveLost(lines: readonly LedgerLine[], child: ChildId): boolean {
  const added = lines.findIndex(({ act }) => act.act === 'childAdded' && act.child === child);
  return added === -1 || lines.slice(added).some(({ act }) => act.act === 'restored' || (act.act === 'errandLost' && act.child === null));
}
