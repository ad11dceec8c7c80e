import type { VaultFace } from '../../bridge/Glance.ts';
import type { VaultId } from '../../core/Id.ts';
import { isPractice, practiceFace } from '../../core/practice.ts';
import { ok, type Result } from '../../core/Result.ts';
import type { Marker } from '../store/Marker.ts';
import { markerFiles } from '../store/markerFile.ts';
import { registryIsThere, type RegisteredVault } from '../store/openRegistry.ts';
import { vaultsLeft } from '../store/vaultsLeft.ts';
import { withRegistry } from './withRegistry.ts';

/** A vault that something on this tablet tells of. registered: its label and emblem are known. */
export type FoundVault = {
  readonly face: VaultFace;
  readonly state: Marker['state'];
  readonly registered: boolean;
  readonly removal: RegisteredVault['removal'];
  readonly markers: readonly Marker[];
};

/**
 * Every vault that registry, markers or page tell of, and every one whose keys or books lie here with nobody to tell of them, by
 * their labels. One marker that says `ready` outweighs any that still say `making`.
 */
export async function findVaults(onPage: readonly Marker[]): Promise<Result<readonly FoundVault[]>> {
  const known = await inRegistry();
  if (!known.ok) return known;
  const files = await markerFiles();
  if (!files.ok) return files;
  const { vaults, removed } = known.value;
  const told = [...vaults.map(({ marker }) => marker), ...files.value, ...onPage].filter(({ vault }) => !removed.has(vault));
  const left = await vaultsLeft(new Set(told.map(({ vault }) => vault)));
  if (!left.ok) return left;
  // No set-up that was cut off: of that its marker would tell, which is written first.
  const markers = [...told, ...left.value.map((vault) => ({ vault, state: 'ready', epoch: 0, mac: '' } as const))];
  const ids = [...new Set(markers.map(({ vault }) => vault))];
  return ok(ids.map((id) => foundVault(id, vaults, markers)).sort(byLabel));
}

type InRegistry = { readonly vaults: readonly RegisteredVault[]; readonly removed: ReadonlySet<VaultId> };

async function inRegistry(): Promise<Result<InRegistry>> {
  if (!await registryIsThere()) return ok({ vaults: [], removed: new Set() });
  return withRegistry(async (registry) => {
    const vaults = await registry.vaults();
    if (!vaults.ok) return vaults;
    const removed = await registry.removed();
    return removed.ok ? ok({ vaults: vaults.value, removed: new Set(removed.value) }) : removed;
  });
}

function foundVault(id: VaultId, vaults: readonly RegisteredVault[], markers: readonly Marker[]): FoundVault {
  const registered = vaults.find((each) => each.id === id);
  const about = markers.filter(({ vault }) => vault === id);
  const { label, emblem, removal } = registered ?? { label: '', emblem: '', removal: null };
  const state = about.some((marker) => marker.state === 'ready') ? 'ready' : 'making';
  return { face: faceOf(id, { label, emblem }), state, registered: registered !== undefined, removal, markers: about };
}

/** The registry is a hint: by what stands there no vault can pass for one to practice in, nor such a one for another. */
function faceOf(id: VaultId, told: Omit<VaultFace, 'id'>): VaultFace {
  if (isPractice(id)) return { id, ...practiceFace };
  return told.emblem === practiceFace.emblem ? { id, label: '', emblem: '' } : { id, ...told };
}

/** In an order that tells nothing: neither which was made first nor which was used last. */
function byLabel({ face: one }: FoundVault, { face: other }: FoundVault): number {
  const [a, b] = one.label === other.label ? [one.id, other.id] : [one.label, other.label];
  return a < b ? -1 : 1;
}
