import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';
import { heron } from './caseload.ts';
import { takeComposer } from './takeComposer.ts';
import { takeFinding } from './takeFinding.ts';
import { takeKeeping } from './takeKeeping.ts';
import { takeRecord } from './takeRecord.ts';
import { takeSession } from './takeSession.ts';
import { takeShares } from './takeShares.ts';

/** From the door: what is looked for, written, read and kept on a day, and who else could open it. Ends inside. */
export async function takeDay(story: Story, camera: Camera, passphrase: string): Promise<void> {
  const { hands } = story;
  await hands.reload();
  await act.unlock(hands, passphrase);
  await act.openWriter(hands, heron);
  await act.readWarning(hands);
  await act.leaveWriter(hands, heron);
  await takeFinding(story, camera);
  await takeRecord(story, camera);
  await takeComposer(story, camera);
  await takeSession(story, camera);
  await takeKeeping(story, camera);
  await takeShares(story, camera, passphrase);
}
