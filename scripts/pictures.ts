import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openStory, type Story } from '../test/story/openStory.ts';
import { everyCamera, readmeCamera, spanishCamera } from './pictures/camera.ts';
import { fillVault } from './pictures/fillVault.ts';
import { takeDay } from './pictures/takeDay.ts';
import { takeDue } from './pictures/takeDue.ts';
import { takeHouse } from './pictures/takeHouse.ts';
import { takeOwnVault } from './pictures/takeOwnVault.ts';
import { takeRoom } from './pictures/takeRoom.ts';
import { takeShelf } from './pictures/takeShelf.ts';
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
let page: () => Story['page'] = () => { throw new Error('no tablet is looked at'); };
const camera = folder === undefined ? readmeCamera(() => page(), 'docs/pictures', forReadme) : language === 'es' ? spanishCamera(() => page(), resolve(folder), say) : everyCamera(() => page(), resolve(folder));

/** One tablet from its first page on, with the camera before it. */
async function onTablet(take: (story: Story) => Promise<void>): Promise<void> {
  const story = await openStory(server.address);
  page = () => story.page;
  try {
    await take(story);
  } finally {
    await story.end();
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
    await takeDue(story, camera, await fillVault(story, { take: async () => undefined }));
    await takeOwnVault(story, camera, (other) => { page = () => other ?? story.page; });
  });
} finally {
  await server.close();
  await rm(built, { recursive: true, force: true });
}
