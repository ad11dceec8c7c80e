import { practicePassphrase } from '../../src/core/practice.ts';
import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';

/** A practice vault, open at its first screen. Gives the passphrase. */
export async function fillVault({ hands }: Story, camera: Camera): Promise<string> {
  await hands.waitFor({ role: 'heading', name: 'Make your vault' });
  await camera.take('first-run');
  await act.makePractice(hands);
  await camera.take('today-told');
  await hands.press({ role: 'button', name: 'I have read this' });
  return practicePassphrase;
}
