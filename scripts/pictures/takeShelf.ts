import type { Camera } from './camera.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';

/** Once what is out with a child is taken in, a second clinician makes a vault beside the first, and both stand on the shelf. */
export async function takeShelf({ hands }: Story, camera: Camera, passphrase: string): Promise<void> {
  await hands.reload();
  await act.unlock(hands, passphrase);
  await act.lock(hands);
  await act.createVaultBeside(hands, { picture: 'Bell' });
  await act.lock(hands);
  await act.goToShelf(hands);
  await camera.take('shelf');
}
