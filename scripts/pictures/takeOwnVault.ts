import * as act from '../../test/story/driver.ts';
import type { Story } from '../../test/story/openStory.ts';
import type { Camera } from './camera.ts';

/** Beside the practice vault one of her own, made step by step and empty; a second window, the shelf, and what removes a vault. lookAt: turns the camera to another window, or with null back. */
export async function takeOwnVault(story: Story, camera: Camera, lookAt: (page: Story['page'] | null) => void): Promise<void> {
  await makeOwn(story, camera);
  await takeEmpty(story, camera);
  await takeSecondWindow(story, camera, lookAt);
  const { hands } = story;
  await act.lock(hands);
  await act.goToShelf(hands);
  await camera.take('shelf');
  await hands.press({ role: 'button', name: /^Bell/ });
  await hands.press({ role: 'button', name: 'Use the recovery words instead' });
  await hands.press({ role: 'button', name: 'Nobody can open it any more' });
  await hands.waitFor({ role: 'button', name: 'Start the thirty days' });
  await camera.take('removal');
}

async function makeOwn({ hands }: Story, camera: Camera): Promise<void> {
  await act.lock(hands);
  await act.startBeside(hands);
  await hands.press({ role: 'radio', name: 'Bell' });
  await hands.press({ role: 'button', name: 'Use a passphrase of my own' });
  await act.typeOwnPassphrase(hands, 'too short', 'not the same');
  await hands.press({ role: 'button', name: 'Make my vault' });
  await hands.waitFor({ role: 'alert' });
  await camera.take('first-run-own');
  await hands.press({ role: 'button', name: 'Use five drawn words' });
  await act.chooseNewPassphrase(hands);
  await camera.take('first-run-typed');
  await hands.press({ role: 'button', name: 'Make my vault' });
  const words = await act.readRecoveryWords(hands);
  await camera.take('first-run-words');
  await hands.press({ role: 'button', name: 'I have written them down' });
  await hands.waitFor({ role: 'textbox', name: /^Word \d+$/ });
  await camera.take('first-run-asked');
  await act.answerWords(hands, words);
  await hands.waitFor({ role: 'button', name: 'Open my vault' });
  await camera.take('first-run-tablet');
  await hands.press({ role: 'button', name: 'Open my vault' });
}

async function takeEmpty({ hands }: Story, camera: Camera): Promise<void> {
  await hands.waitFor({ role: 'heading', name: 'Begin with one child' });
  await camera.take('today-empty');
  await act.goTo(hands, 'Children');
  await camera.take('children-empty');
  await act.readLedger(hands);
  await camera.take('ledger-first');
  await act.mustReport(hands);
  await camera.take('must-report-empty');
  await act.addChild(hands, { codeName: 'Tall Pine', ages: '6 to 9', language: 'Mam' });
  await camera.take('child-empty');
}

async function takeSecondWindow({ openWindow }: Story, camera: Camera, lookAt: (page: Story['page'] | null) => void): Promise<void> {
  const other = await openWindow();
  await other.hands.press({ role: 'button', name: /^Bell/ });
  await other.hands.waitFor({ role: 'heading', name: 'Your vault is open in another window' });
  lookAt(other.page);
  await camera.take('second-window');
  await other.page.close();
  lookAt(null);
}
