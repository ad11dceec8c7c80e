import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openStory } from '../test/story/openStory.ts';
import { everyCamera, readmeCamera, spanishCamera } from './pictures/camera.ts';
import { fillVault } from './pictures/fillVault.ts';
import { takeHouse } from './pictures/takeHouse.ts';
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
const story = await openStory(server.address);
const [folder, language] = process.argv.slice(2);
const page = () => story.page;
const camera = folder === undefined ? readmeCamera(page, 'docs/pictures', forReadme) : language === 'es' ? spanishCamera(page, resolve(folder), say) : everyCamera(page, resolve(folder));
try {
  const passphrase = await fillVault(story, camera);
  await takeHouse(story, camera);
  await takeRoom(story, camera);
  // What is shown of a vault ends with one that is lost: nobody makes another beside it.
  await (folder === undefined ? takeShelf : takeVault)(story, camera, passphrase);
} finally {
  await story.end();
  await server.close();
  await rm(built, { recursive: true, force: true });
}
