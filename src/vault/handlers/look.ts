import type { Glance } from '../../bridge/Glance.ts';
import { isId, type VaultId } from '../../core/Id.ts';
import type { Problem } from '../../core/Problem.ts';
import { logIsFresh } from '../store/beginFreshLog.ts';
import { findVaults, type FoundVault } from './findVaults.ts';
import { bookAt, glanceAt } from './glanceAt.ts';
import { readPageMarkers } from './pageMarker.ts';
import type { Room } from './Room.ts';

/**
 * What is on this tablet, as far as it can be told without a key. Makes nothing, opens nothing, takes no lock. vault: one of several;
 * one that is not here counts as none named.
 */
export async function look(room: Room, page: { readonly marker: string | null; readonly sameRun?: boolean; readonly vault?: VaultId }): Promise<Glance> {
  if (page.sameRun) logIsFresh();
  const refused = await whyRefused(room);
  if (refused !== null) return { state: 'refused', problem: refused };
  const onPage = readPageMarkers(page.marker);
  if (onPage.length > 0) room.onPage = onPage;
  const found = await findVaults(room.onPage);
  if (!found.ok) return { state: 'refused', problem: found.problem };
  const vaults = found.value;
  const asked = [page.vault, (room.open ?? room.making?.vault)?.face.id].find((id) => isId(id) && vaults.some(({ face }) => face.id === id));
  const one = vaults.find(({ face }) => face.id === asked) ?? (vaults.length === 1 ? vaults[0] : undefined);
  await see(room, one);
  if (one) return glanceAt(room, one, vaults.filter((each) => each !== one).map(({ face }) => face));
  return vaults.length === 0 ? { state: 'none' } : { state: 'shelf', vaults: await Promise.all(vaults.map((each) => bookAt(room, each))) };
}

/** The same of this one vault and no other: none, where it is not here. */
export async function lookAt(room: Room, vault: VaultId): Promise<Glance> {
  const found = await findVaults(room.onPage);
  if (!found.ok) return { state: 'refused', problem: found.problem };
  const one = found.value.find(({ face }) => face.id === vault);
  await see(room, one);
  return one ? glanceAt(room, one, found.value.filter((each) => each !== one).map(({ face }) => face)) : { state: 'none' };
}

/** What is asked next of a vault is asked of this one. What was prepared for another is left, and the right to write to it let go. */
async function see(room: Room, one: FoundVault | undefined): Promise<void> {
  if (room.prepared !== null && room.prepared.restored.held.vault !== one?.face.id) await room.prepared.leave();
  room.seen = { face: one?.face ?? null, markers: one?.markers ?? [] };
  if (room.lock === null || room.lock.vault === one?.face.id) return;
  room.lock.letGo();
  room.lock = null;
}

/** What keeps this worker from opening any vault. */
export async function whyRefused({ around }: Room): Promise<Problem | null> {
  const containment = await around.contained;
  if (!containment.contained) return { type: 'notContained', why: containment.why };
  const sodium = await around.sodium.then(() => true, () => false);
  return sodium ? null : { type: 'wasmMissing' };
}
