import type { Store } from '../store/Store.ts';
import type { MarkerKeeper } from './MarkerKeeper.ts';

/** Of a vault that is not to be open after all: no marker of it is written any more, and its database can be deleted. */
export async function letGoOfDisk({ marker, store }: { readonly marker: MarkerKeeper; readonly store: Store }): Promise<void> {
  await marker.stop();
  store.close();
}
