import { expect, inject, test } from 'vitest';
import { changedHost } from './changedHost.ts';
import * as act from './driver.ts';
import { openStory } from './openStory.ts';

test('a browser without WebAssembly: said before a note is written', async () => {
  const bare = await openStory(inject('address'), { flags: ['--js-flags=--jitless'] });
  await bare.hands.waitFor({ role: 'heading', name: 'Resguardo can’t keep notes safely here' });
  expect(await bare.hands.read({ role: 'main' })).toContain('This browser has WebAssembly turned off');
  await bare.end();
});

test('a browser that lets nothing be kept: said before a note is written', async () => {
  const host = await changedHost(inject('built'), "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };");
  const bare = await openStory(host.address);
  await bare.hands.waitFor({ role: 'heading', name: 'Resguardo can’t keep notes safely here' });
  expect(await bare.hands.read({ role: 'main' })).toContain('This browser does not let the app keep anything.');
  await bare.end();
  await host.close();
});

test('a browser without private files: the vault is made all the same, and the app says what that means', async () => {
  const host = await changedHost(inject('built'), 'delete FileSystemFileHandle.prototype.createSyncAccessHandle; delete StorageManager.prototype.getDirectory;');
  const bare = await openStory(host.address);
  await bare.page.addInitScript(() => { delete (StorageManager.prototype as { getDirectory?: unknown }).getDirectory; });
  await bare.hands.reload();
  await bare.hands.waitFor({ role: 'heading', name: 'Make your vault' });
  expect(await bare.hands.read({ role: 'main' })).toContain('This browser has no private files, so deleted things may linger on its disk.');
  const { passphrase } = await act.createVault(bare.hands);
  await act.addChild(bare.hands, { codeName: 'Quiet Heron', ages: '10 to 13', language: 'English' });
  await act.lock(bare.hands);
  await act.unlock(bare.hands, passphrase);
  await act.openChild(bare.hands, 'Quiet Heron');
  await bare.end();
  await host.close();
});
