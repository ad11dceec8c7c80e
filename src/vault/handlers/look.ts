import type { Glance, VaultFace } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import type { Problem } from '../../core/Problem.ts';
import { fail, ok, type Result } from '../../core/Result.ts';
import { logIsFresh } from '../store/beginFreshLog.ts';
import { errandIsOut } from '../store/errandStore.ts';
import type { Marker } from '../store/Marker.ts';
import { markerFiles } from '../store/markerFile.ts';
import { newestKeyFile } from '../keys/newestKeyFile.ts';
import { openKeyFiles } from '../store/openKeyFiles.ts';
import { registryIsThere, type RegisteredVault } from '../store/openRegistry.ts';
import { databasesOf, shelfIsThere } from '../store/vaultDatabase.ts';
import { vaultsLeft } from '../store/vaultsLeft.ts';
import { readPageMarker } from './pageMarker.ts';
import type { Room } from './Room.ts';
import { withRegistry } from './withRegistry.ts';
import { writerIsElsewhere } from './WriterLock.ts';

/** What is on this tablet, as far as it can be told without a key. Makes nothing, opens nothing, takes no lock. */
export async function look(room: Room, page: { readonly marker: string | null; readonly sameRun?: boolean }): Promise<Glance> {
  if (page.sameRun) logIsFresh();
  const refused = await whyRefused(room);
  if (refused !== null) return { state: 'refused', problem: refused };
  room.onPage = readPageMarker(page.marker) ?? room.onPage;
  const found = await findVault(room.onPage);
  if (!found.ok) return { state: 'refused', problem: found.problem };
  room.seen = { face: found.value?.face ?? null, markers: found.value?.markers ?? [] };
  return found.value === null ? { state: 'none' } : glance(room, found.value);
}

/** What keeps this worker from opening any vault. */
export async function whyRefused({ around }: Room): Promise<Problem | null> {
  const containment = await around.contained;
  if (!containment.contained) return { type: 'notContained', why: containment.why };
  const sodium = await around.sodium.then(() => true, () => false);
  return sodium ? null : { type: 'wasmMissing' };
}

type Found = { readonly face: VaultFace; readonly state: Marker['state']; readonly registered: boolean; readonly markers: readonly Marker[] };

/**
 * The vault that registry or markers tell of, or else the one whose keys or books lie here with nobody to tell of them.
 * One marker that says `ready` outweighs any that still say `making`.
 */
async function findVault(onPage: Marker | null): Promise<Result<Found | null>> {
  const registered = await registeredVaults();
  if (!registered.ok) return registered;
  const files = await markerFiles();
  if (!files.ok) return files;
  const markers = [...registered.value.map(({ marker }) => marker), ...files.value, ...(onPage ? [onPage] : [])];
  const ready = markers.find(({ state }) => state === 'ready');
  const left = ready === undefined ? await untold(markers) : ok(null);
  if (!left.ok) return left;
  const told = ready ?? left.value ?? markers[0];
  if (told === undefined) return ok(null);
  if (left.value !== null) markers.push(left.value);
  const vault = registered.value.find(({ id }) => id === told.vault);
  const face = vault ? faceOf(vault) : { id: told.vault, label: '', emblem: '' };
  return ok({ face, state: told.state, registered: vault !== undefined, markers: about(markers, told.vault) });
}

/** A marker for a vault that no marker tells of. No set-up that was cut off: of that its marker would tell, which is written first. */
async function untold(markers: readonly Marker[]): Promise<Result<Marker | null>> {
  const left = await vaultsLeft();
  if (!left.ok) return left;
  const vault = left.value.find((id) => markers.every((marker) => marker.vault !== id));
  return ok(vault === undefined ? null : { vault, state: 'ready', epoch: 0, mac: '' });
}

async function registeredVaults(): Promise<Result<readonly RegisteredVault[]>> {
  return await registryIsThere() ? withRegistry((registry) => registry.vaults()) : ok([]);
}

function faceOf({ id, label, emblem }: RegisteredVault): VaultFace {
  return { id, label, emblem };
}

function about(markers: readonly Marker[], vault: VaultId): readonly Marker[] {
  return markers.filter((marker) => marker.vault === vault);
}

async function glance(room: Room, { face, state, registered }: Found): Promise<Glance> {
  const ours = (room.open ?? room.making?.vault)?.face.id === face.id || room.lock?.vault === face.id;
  if (!ours && await writerIsElsewhere(face.id)) return { state: 'openElsewhere', vault: face };
  if (state === 'making') return { state: 'making', vault: face };
  const keys = await keysOf(face.id);
  if (!keys.ok) return { state: 'refused', problem: keys.problem };
  const { there, database } = keys.value;
  const shelf = await shelfIsThere(face.id, database);
  if (!shelf.ok) return { state: 'refused', problem: shelf.problem };
  if (there && shelf.value) return readyGlance(face, database);
  const missing = there ? 'database' : shelf.value ? 'keyFile' : 'both';
  return { state: 'lost', vault: registered ? face : null, missing };
}

/** Whether there is a key file, and which database it names. One that is damaged is there: unlocking says what is wrong. */
async function keysOf(vault: VaultId): Promise<Result<{ readonly there: boolean; readonly database: number }>> {
  const newest = await newestKeyFile(openKeyFiles(vault), vault);
  if (newest.ok) return ok({ there: true, database: newest.value.file.database });
  const { problem } = newest;
  if (problem.type !== 'keyFileMissing' && problem.type !== 'keyFileDamaged') return fail(problem);
  const databases = await databasesOf(vault);
  return databases.ok ? ok({ there: problem.type === 'keyFileDamaged', database: databases.value.at(-1) ?? 0 }) : databases;
}

async function readyGlance(face: VaultFace, database: number): Promise<Glance> {
  const out = await errandIsOut(face.id, database);
  return out.ok ? { state: 'ready', vault: face, errandOut: out.value } : { state: 'refused', problem: out.problem };
}
