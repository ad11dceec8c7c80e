import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';

/** A newer version that waits, on the first screen and at the door; then the door and the first screen in it. publish: puts it on the host. */
export async function takeUpdate({ hands, page }: Story, camera: Camera, { publish, passphrase }: { readonly publish: () => Promise<void>; readonly passphrase: string }): Promise<void> {
  await publish();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  await act.goTo(hands, 'Children');
  await act.goTo(hands, 'Today');
  await hands.waitFor({ role: 'button', name: 'Lock and use it' });
  await camera.take('today-update');
  await act.lock(hands);
  await hands.waitFor({ role: 'button', name: 'Use it now' });
  await camera.take('door-update');
  await act.updateAtDoor(hands);
  await hands.waitFor({ role: 'button', name: 'Look at this copy' });
  await camera.take('door-updated');
  await act.unlock(hands, passphrase);
  await camera.take('today-updated');
}
