import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';
import { fern } from './caseload.ts';

/** A new summary, and the questions that open over it. */
export async function takeComposer({ hands }: Story, camera: Camera): Promise<void> {
  await act.startSummary(hands, fern);
  await camera.take('summary-new');
  await hands.press({ role: 'button', name: 'Add a recipient' });
  await hands.waitFor({ role: 'dialog', name: 'New recipient' });
  await camera.take('summary-recipient');
  await hands.key('Escape');
  await hands.waitUntilGone({ role: 'dialog' });
  await hands.press({ role: 'button', name: 'Take from the record' });
  await hands.press({ role: 'button', name: /^GAD-7/ });
  await camera.take('summary-take');
  await hands.press({ role: 'button', name: 'Done' });
  await hands.press({ role: 'button', name: 'Who could be hurt by sentence 1?' });
  await hands.waitFor({ role: 'dialog' });
  await camera.take('summary-hurt');
  await hands.key('Escape');
  await hands.waitUntilGone({ role: 'dialog' });
  await camera.take('summary-begun');
  await hands.press({ role: 'button', name: 'How to say it: sentence 1' });
  await hands.waitFor({ role: 'dialog' });
  await camera.take('summary-say-it');
  await hands.key('Escape');
}
