import { markerOf, rememberedEpoch } from '../books/markerOf.ts';
import type { Marker } from '../store/Marker.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { writePageMarker } from './pageMarker.ts';
import type { OpenVault } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/**
 * Says in all three places again that this vault is here, in whichever of them forgot it: a browser whose data was
 * cleared under an open vault must not take its owner for a new user. Never fails: what cannot be written stays unsaid.
 * seen: what the markers said at unlocking. While the ledger does not tell of saves that are missing, none of them is forgotten.
 */
export async function rememberVault({ face, ledger: { shelf: { held, state: { root } } }, around }: OpenVault, seen: readonly Marker[]): Promise<void> {
  const epoch = root.untold ? Math.max(root.epoch, rememberedEpoch(held, seen)) : root.epoch;
  const marker = markerOf(held, 'ready', epoch);
  await withRegistry(async (registry) => {
    const put = await registry.putMarker(marker);
    if (put.ok && !put.value) await registry.putVault({ ...face, wrongTries: 0, removal: null, marker });
  }).catch(() => undefined);
  await writeMarkerFile(marker).catch(() => undefined);
  around.events.marker(writePageMarker(marker));
}
