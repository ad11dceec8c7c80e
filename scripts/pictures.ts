import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { someKey } from '../test/scripts/release/someKey.ts';
import { openStory, type Story } from '../test/story/openStory.ts';
import { publishingHost } from '../test/story/publishingHost.ts';
import { everyCamera, readmeCamera, spanishCamera, type Camera } from './pictures/camera.ts';
import { fillVault } from './pictures/fillVault.ts';
import { takeDay } from './pictures/takeDay.ts';
import { takeDue } from './pictures/takeDue.ts';
import { takeHouse } from './pictures/takeHouse.ts';
import { takeOwnVault } from './pictures/takeOwnVault.ts';
import { takeRoom } from './pictures/takeRoom.ts';
import { takeShelf } from './pictures/takeShelf.ts';
import { takeUpdate } from './pictures/takeUpdate.ts';
import { takeVault } from './pictures/takeVault.ts';
import { serveShell } from './serve.ts';
import { say } from './serveOnUsualPort.ts';

// `node scripts/pictures.ts` makes the README's pictures anew; with a folder it takes every screen, at every size, into that;
// with `es` after it those in Spanish, and says what does not fit.
const forReadme = ['today', 'child', 'child-phone', 'writer', 'composer', 'story-no', 'story-no-phone', 'story-summary', 'decision', 'decision-phone', 'consent', 'ledger', 'shelf'];

const built = resolve('.cache/built-pictures');
execFileSync('node_modules/.bin/vite', ['build', '--outDir', built, '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
const server = await serveShell(built, 0);
const [folder, language] = process.argv.slice(2);
const blind: Camera = { take: async () => undefined };
let page: () => Story['page'] = () => { throw new Error('no tablet is looked at'); };
const camera = folder === undefined ? readmeCamera(() => page(), 'docs/pictures', forReadme) : language === 'es' ? spanishCamera(() => page(), resolve(folder), say) : everyCamera(() => page(), resolve(folder));

/** One tablet from its first page on, with the camera before it. */
async function onTablet(take: (story: Story) => Promise<void>, address = server.address): Promise<void> {
  const story = await openStory(address);
  page = () => story.page;
  try {
    await take(story);
  } finally {
    await story.end();
  }
}

/** A tablet of which the host then has a newer version. */
async function onUpdate(): Promise<void> {
  const host = await publishingHost(built);
  const key = someKey();
  try {
    await host.publish('0.1.0', key);
    await onTablet(async (story) => takeUpdate(story, camera, { publish: () => host.publish('0.2.0', key), passphrase: await fillVault(story, blind) }), host.address);
  } finally {
    await host.close();
  }
}

try {
  await onTablet(async (story) => {
    const passphrase = await fillVault(story, camera);
    await takeHouse(story, camera);
    await takeRoom(story, camera);
    if (folder === undefined) return takeShelf(story, camera, passphrase);
    await takeDay(story, camera, passphrase);
    // Ends with a vault that is lost: nobody makes another beside it.
    await takeVault(story, camera, passphrase);
  });
  if (folder !== undefined) await onTablet(async (story) => {
    await takeDue(story, camera, await fillVault(story, blind));
    await takeOwnVault(story, camera, (other) => { page = () => other ?? story.page; });
  });
  if (folder !== undefined) await onUpdate();
} finally {
  await server.close();
  await rm(built, { recursive: true, force: true });
}
