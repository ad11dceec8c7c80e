import type { ErrandHandedOver } from '../../bridge/PorterContract.ts';
import type { ErrandAsked } from '../../bridge/VaultContract.ts';
import type { ErrandPlan } from '../../core/Errand.ts';
import type { ErrandId } from '../../core/Id.ts';
import type { Instant } from '../../core/Instant.ts';
import { isPractice } from '../../core/practice.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { saidRoleIn } from '../../packs/walkthroughs/saidRoleIn.ts';
import type { ShelfChild } from '../books/ShelfRows.ts';
import { gatherSounds, type Sounded } from '../errand/gatherSounds.ts';
import { cannotBeLaid, layErrand } from '../errand/layErrand.ts';
import { planWhoSaw } from '../errand/planWhoSaw.ts';
import { planNotice, planRequest, type Planning } from '../errand/planErrand.ts';
import { recordKeys } from '../keys/bookKeys.ts';
import { newId } from '../keys/newId.ts';
import { wipeHeld } from '../keys/wipeHeld.ts';
import { mostBytes } from '../seal/kinds.ts';
import { wipe } from '../sodium.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { childOn } from './childOn.ts';
import { readDesk } from './Desk.ts';
import { leaveRoom } from './leaveRoom.ts';
import { packFor } from './packFor.ts';
import { requestOf } from './requestOf.ts';
import type { OpenVault, Room } from './Room.ts';
import { yesesOf } from './yesesOf.ts';

/** Seals the errand on disk, gives the porter its one key, and leaves the room: the page ends this worker next. */
export async function handOver(room: Room, vault: OpenVault, given: ErrandAsked, porter: MessagePort): Promise<Result<null>> {
  const handed = await layOut(vault, given);
  if (!handed.ok) return handed;
  porter.postMessage(handed.value);
  wipe(handed.value.key);
  const { held } = vault.ledger.shelf;
  await leaveRoom(room);
  wipeHeld(held);
  room.around.events.vaultsEnd(porter);
  return ok(null);
}

/** The errand as it may be handed over now, sealed on disk, and its one key. */
export async function layOut(vault: OpenVault, given: ErrandAsked): Promise<Result<ErrandHandedOver>> {
  const errand = check(asked.errand, given);
  if (!errand.ok) return errand;
  const child = childOn(vault, errand.value.child);
  if (!child.ok) return child;
  const plan = await planErrand(vault, child.value, errand.value);
  if (!plan.ok) return plan;
  const marked = isPractice(vault.ledger.shelf.held.vault) ? { ...plan.value, practice: true as const } : plan.value;
  const sounded = await gatherSounds(vault.ledger.shelf, marked, child.value.card.language);
  return sounded.ok ? lay(vault, sounded.value) : sounded;
}

async function planErrand(vault: OpenVault, child: ShelfChild, errand: ErrandAsked): Promise<Result<ErrandPlan>> {
  const { ledger: { shelf }, around } = vault;
  const { facility } = readDesk(shelf.state.desk);
  if (shelf.state.root.errand !== null) return fail({ type: 'errandOut' });
  if (facility.clinician.trim() === '') return fail({ type: 'invalid', field: 'clinician', why: 'empty' });
  const { card } = child;
  const { pack, needsWalking } = await packFor(card.language);
  if (needsWalking && errand.attestation.walkedBy.trim() === '') return fail({ type: 'packNotAttested' });
  const at: Instant = around.now();
  const planning: Planning = { id: newId<ErrandId>(), child: card, at, facility, pack, attestation: errand.attestation, hand: errand.hand };
  if (errand.kind === 'notice') return ok(planNotice(planning));
  if (errand.kind === 'whoSaw') {
    const yeses = await yesesOf(vault, child);
    return yeses.ok ? ok(planWhoSaw(planning, yeses.value)) : yeses;
  }
  const request = await requestOf(vault, child, errand, at);
  if (!request.ok) return request;
  const { recipient } = request.value;
  return ok(planRequest(planning, { ...request.value, recipient: { ...recipient, saidRole: await saidRoleIn(pack, recipient) } }));
}

async function lay(vault: OpenVault, { plan, sounds }: Sounded): Promise<Result<ErrandHandedOver>> {
  const { held, state: { root: { fence } } } = vault.ledger.shelf;
  const keys = recordKeys(held, plan.child);
  if (!keys.ok) return keys;
  if (cannotBeLaid(plan, sounds)) return fail({ type: 'entryTooLong', mostBytes: mostBytes('errandPlan') });
  const { rows, key } = layErrand(held, plan, { keys: keys.value, fence, sounds });
  const laid = await act(vault, () => ok({ startErrand: { child: plan.child, rows }, acts: [] }));
  return laid.ok ? ok({ vault: held.vault, database: held.open.file.database, errand: plan.id, key }) : laid;
}
