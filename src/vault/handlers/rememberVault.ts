import { markerOf } from '../books/markerOf.ts';
import { writeMarkerFile } from '../store/markerFile.ts';
import { writePageMarker } from './pageMarker.ts';
import type { OpenVault } from './Room.ts';
import { withRegistry } from './withRegistry.ts';

/**
 * Says in all three places again that this vault is here, in whichever of them forgot it: a browser whose data was
 * cleared under an open vault must not take its owner for a new user. Never fails: what cannot be written stays unsaid.
 */
export async function rememberVault({ face, ledger: { shelf }, around }: OpenVault): Promise<void> {
  const marker = markerOf(shelf.held, 'ready', shelf.state.root.epoch);
  await withRegistry(async (registry) => {
    const put = await registry.putMarker(marker);
    if (put.ok && !put.value) await registry.putVault({ ...face, wrongTries: 0, marker });
  }).catch(() => undefined);
  await writeMarkerFile(marker).catch(() => undefined);
  around.events.marker(writePageMarker(marker));
}
