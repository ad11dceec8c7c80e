import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';
import { fern } from './caseload.ts';

const week = 8 * 24 * 3_600_000;

/** Eight days on: what is due on Today, and a yes that can go, goes, and is followed by a letter. */
export async function takeDue({ hands }: Story, camera: Camera, passphrase: string): Promise<void> {
  await act.lock(hands);
  await hands.moveTime(week);
  await act.unlock(hands, passphrase);
  await hands.press({ role: 'button', name: 'I have read this' });
  await camera.take('today-due');
  await act.openConsent(hands, fern, 'Dr. Osei');
  await camera.take('consent-ready');
}
