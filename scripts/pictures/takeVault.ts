import * as act from '../../test/story/driver.ts';
import type { Hands } from '../../test/story/Hands.ts';
import { loseDatabase } from '../../test/story/loseDatabase.ts';
import type { Story } from '../../test/story/openStory.ts';
import { loseRow, rowIds, spoilShelf } from '../../test/story/vaultRows.ts';
import type { Camera } from './camera.ts';
import { heron } from './caseload.ts';

/** From the door: the vault's own screens, and those of a bad day. Ends at the door of a vault whose notes are lost. */
export async function takeVault({ hands, page }: Pick<Story, 'hands' | 'page'>, camera: Camera, passphrase: string): Promise<void> {
  await hands.reload();
  await act.unlock(hands, passphrase);
  await act.openVaultPage(hands);
  await camera.take('vault');
  await hands.press({ role: 'button', name: 'Show the keys' });
  await hands.waitFor({ role: 'heading', name: 'By keyboard' });
  await camera.take('keys');
  await hands.press({ role: 'button', name: 'Back' });
  await hands.press({ role: 'button', name: 'Change the passphrase' });
  await hands.waitFor({ role: 'textbox', name: 'Your passphrase now' });
  await camera.take('vault-passphrase');
  await act.drawNewWords(hands, { passphrase, keys: false });
  await camera.take('vault-words-asked');
  const file = await act.makeBackup(hands);
  await camera.take('vault-backed-up');
  await act.tryBackup(hands, file);
  await camera.take('vault-tried');
  await act.checkVault(hands);
  await camera.take('vault-checked');
  await act.lock(hands);
  const known = await rowIds(page);
  await act.unlock(hands, passphrase);
  await act.openWriter(hands, heron);
  await act.readWarning(hands);
  await act.leaveWriter(hands, heron);
  await act.writePrivateNote(hands, heron, { title: 'Lost soon', text: 'A leaf that will be deleted. '.repeat(200) });
  await takeLock(hands, camera);
  await loseRow(page, known);
  await act.unlock(hands, passphrase);
  await act.checkVault(hands);
  await camera.take('vault-damaged');
  await act.lock(hands);
  await spoilShelf(page, 'page/0');
  await act.unlock(hands, passphrase);
  await camera.take('today-shelf-damaged');
  await act.checkVault(hands);
  await camera.take('vault-shelf-damaged');
  await act.mendShelf(hands);
  await camera.take('vault-shelf-mended');
  await act.lock(hands);
  await loseDatabase(page);
  await hands.reload();
  await hands.waitFor({ role: 'heading', name: 'Part of your vault is missing' });
  await camera.take('door-missing');
  await act.chooseBackup(hands, file);
  await hands.press({ role: 'button', name: 'Go on' });
  await hands.waitFor({ role: 'textbox', name: 'The backup’s passphrase' });
  await camera.take('door-restore');
}

/** Locks, and takes the cover of a lock that offers a backup. */
async function takeLock(hands: Hands, camera: Camera): Promise<void> {
  if (await act.pressLock(hands) !== null) {
    await camera.take('lock-offer');
    await hands.press({ role: 'button', name: 'Lock now' });
  }
  await act.untilLocked(hands);
}
