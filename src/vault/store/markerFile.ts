import type { VaultId } from '../../core/Id.ts';
import type { Result } from '../../core/Result.ts';
import { readMarker, writeMarker, type Marker } from './Marker.ts';
import type { StoreProblem } from './Store.ts';
import { folderNames, hasFolders, openFolder } from './vaultFolder.ts';

const name = 'marker';

/** Writes the marker beside the key file. Without OPFS it does nothing: registry and page have theirs. */
export async function writeMarkerFile(marker: Marker): Promise<Result<null, StoreProblem>> {
  if (!hasFolders()) return { ok: true, value: null };
  return openFolder(marker.vault).write(name, new TextEncoder().encode(writeMarker(marker)));
}

/** Writes over the marker of a vault that is being removed: what has no word in it tells of none. */
export async function blankMarkerFile(vault: VaultId): Promise<Result<null, StoreProblem>> {
  if (!hasFolders()) return { ok: true, value: null };
  const folder = openFolder(vault);
  const there = await folder.has(name);
  if (!there.ok) return there;
  return there.value ? folder.write(name, new Uint8Array(0)) : { ok: true, value: null };
}

/** The markers of all vaults in OPFS, for when the registry is lost. A file that holds none is passed over. */
export async function markerFiles(): Promise<Result<readonly Marker[], StoreProblem>> {
  if (!hasFolders()) return { ok: true, value: [] };
  const names = await folderNames();
  if (!names.ok) return names;
  const markers: Marker[] = [];
  for (const vault of names.value) {
    const bytes = await openFolder(vault as VaultId).read(name);
    // One that cannot be read keeps no other vault from being told of: what lies beside it tells of its own.
    if (!bytes.ok) continue;
    const marker = readMarker(new TextDecoder().decode(bytes.value ?? new Uint8Array(0)));
    if (marker?.vault === vault) markers.push(marker);
  }
  return { ok: true, value: markers };
}
