import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';

const holders = ['Ms. Oak', 'Mr. Elm', 'Dr. Ash'];

/** Shares made, handed out, checked and asked for at the door; what opens what; and a backup beside the vault it would replace. */
export async function takeShares({ hands }: Story, camera: Camera, passphrase: string): Promise<void> {
  await act.openVaultPage(hands);
  await hands.press({ role: 'button', name: 'Hand out shares' });
  await hands.waitFor({ role: 'textbox', name: 'Person 1' });
  await camera.take('shares');
  await act.askForShares(hands, { passphrase, holders });
  for (const [at, holder] of holders.entries()) {
    await hands.waitFor({ role: 'heading', name: `Share ${at + 1} of 3, for ${holder}` });
    const words = await act.readShare(hands);
    if (at === 0) await camera.take('shares-sheet');
    await hands.press({ role: 'button', name: `The sheet for ${holder} is ready` });
    await hands.waitFor({ role: 'textbox', name: /^Word \d+$/ });
    if (at === 0) await camera.take('shares-asked');
    await act.answerWords(hands, words);
  }
  await hands.waitFor({ role: 'heading', name: 'The shares are in force' });
  await camera.take('shares-done');
  await hands.press({ role: 'button', name: 'Back to this vault' });
  await hands.press({ role: 'button', name: 'What opens which backup' });
  await hands.waitFor({ role: 'heading', name: 'What opens what' });
  await camera.take('opens');
  await hands.press({ role: 'button', name: 'Back' });
  await hands.press({ role: 'button', name: 'Take them out of use' });
  await hands.waitFor({ role: 'textbox', name: 'Your passphrase now' });
  await camera.take('shares-drop');
  const file = await act.makeBackup(hands);
  await act.askToPutBackInside(hands);
  await camera.take('put-back');
  await act.compareBackup(hands, file, passphrase);
  await camera.take('put-back-compared');
  await act.leaveAsItIs(hands);
  await act.lock(hands);
  await camera.take('door');
  await hands.press({ role: 'button', name: 'Use two shares' });
  await hands.waitFor({ role: 'heading', name: 'First share' });
  await camera.take('door-shares');
  await hands.reload();
  await hands.waitFor({ role: 'button', name: 'Use the recovery words instead' });
  await hands.press({ role: 'button', name: 'Use the recovery words instead' });
  await hands.waitFor({ role: 'textbox', name: 'Word 1' });
  await camera.take('door-words');
  await hands.reload();
  await act.failToUnlock(hands, 'not the passphrase of it');
  await camera.take('door-wrong');
  await hands.press({ role: 'button', name: 'This copy of the app' });
  await hands.waitFor({ role: 'heading', name: 'This copy of the app' });
  await camera.take('door-copy');
  await hands.press({ role: 'button', name: 'Back' });
  await act.unlock(hands, passphrase);
}
