import type { VoicesOf } from '../../bridge/VoicePage.ts';
import { copyHeard, takeBackHeard, textsHeard } from '../../core/heardOn.ts';
import type { CopyAsked } from '../../core/CopyAsked.ts';
import type { Child } from '../../core/Child.ts';
import type { Facility } from '../../core/Facility.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import type { Walk, WalkFacts } from '../../core/Walk.ts';
import type { FilledTakeBack } from '../../packs/walkthroughs/fillWhoSaw.ts';
import { fillNoting } from '../../packs/walkthroughs/fillWalkthrough.ts';
import { saidRoleIn } from '../../packs/walkthroughs/saidRoleIn.ts';
import type { SaidOf } from '../../packs/walkthroughs/SaidOf.ts';
import type { WalkthroughPack } from '../../packs/walkthroughs/WalkthroughPack.ts';
import { whoSawToRecord } from '../../packs/walkthroughs/whoSawToRecord.ts';
import { walkFacts } from '../errand/walkFacts.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readDesk } from './Desk.ts';
import { packFor } from './packFor.ts';
import { summaryOf } from './requestOf.ts';
import type { OpenVault } from './Room.ts';

/**
 * A walk as it can be told before the tablet is handed over, and what each of its texts tells of. copy: the question about her copy,
 * which comes after a yes. takeBacks: what is said where a yes is taken back.
 */
export type WalkToRecord = {
  readonly child: Child; readonly walk: Walk; readonly copy: CopyAsked | null; readonly takeBacks: readonly FilledTakeBack[];
  saidOf(text: string): SaidOf | 'notYet' | 'yes';
};

/** Stands where a request does not say yet who, what for, or who else must sign, and for the times that are not known yet. */
const blank = '…';
export const nothingSaid = { who: blank, whoRole: blank, why: blank, authorizer: null, wait: blank, expiry: blank } as const;

/** The walk this child will meet. invalid: the facility has no name for the clinician, whom the words speak of. */
export async function walkToRecord(vault: OpenVault, given: VoicesOf): Promise<Result<WalkToRecord>> {
  const of = check(asked.voicesOf, given);
  if (!of.ok) return of;
  const child = childOn(vault, of.value.child);
  if (!child.ok) return child;
  const { facility } = readDesk(vault.ledger.shelf.state.desk);
  if (facility.clinician.trim() === '') return fail({ type: 'invalid', field: 'clinician', why: 'empty' });
  const { card } = child.value;
  const { pack } = await packFor(card.language);
  if (of.value.kind === 'whoSaw') return ok({ child: card, ...ofWhoSaw(pack, card, facility) });
  const request = await factsOf(vault, of.value, pack);
  if (!request.ok) return request;
  const said = new Map<string, SaidOf>();
  const note = (text: string, tells: SaidOf) => said.set(text, tells);
  const walk = fillNoting(pack, card.band, { kind: of.value.kind, facts: walkFacts(facility, request.value), note });
  const copy = of.value.kind === 'request' ? pack.bands[card.band].copy : null;
  for (const text of copy === null ? [] : copyHeard(copy)) note(text, 'house');
  const saidOf = (text: string) => {
    const tells = said.get(text) ?? 'handOver';
    return tells === 'request' && text.includes(blank) ? 'notYet' : tells;
  };
  return ok({ child: card, walk, copy, takeBacks: [], saidOf });
}

/** Of the pages, what tells of a yes changes with what came of it: only what is the same for every child is recorded. */
function ofWhoSaw(pack: WalkthroughPack, { band }: Child, facility: Facility): Omit<WalkToRecord, 'child'> {
  const ofHouse = new Set<string>();
  const filled = whoSawToRecord(pack, band, walkFacts(facility, null), (text, tells) => { if (tells === 'house') ofHouse.add(text); });
  return { ...filled, copy: null, saidOf: (text) => (ofHouse.has(text) ? 'house' : 'yes') };
}

async function factsOf(vault: OpenVault, of: VoicesOf, pack: WalkthroughPack): Promise<Result<WalkFacts['request']>> {
  if (of.kind !== 'request') return ok(null);
  if (of.summary === null) return ok(nothingSaid);
  const summary = await summaryOf(vault, of.child, of.summary);
  if (!summary.ok) return summary;
  const { recipient: id, why, signer } = summary.value;
  const recipient = readDesk(vault.ledger.shelf.state.desk).recipients.find((each) => each.id === id);
  return ok({
    ...nothingSaid,
    ...(recipient && { who: recipient.name, whoRole: await saidRoleIn(pack, recipient) }),
    ...(why.trim() !== '' && { why }),
    authorizer: signer === null || signer.kind === 'noOne' ? null : signer.who.trim() || blank,
  });
}

/** Every text of it, once. */
export function textsOf({ walk, copy, takeBacks }: Pick<WalkToRecord, 'walk' | 'copy' | 'takeBacks'>): readonly string[] {
  return [...new Set([...textsHeard(walk), ...(copy === null ? [] : copyHeard(copy)), ...takeBacks.flatMap(takeBackHeard)])];
}
