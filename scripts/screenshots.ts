// `npm run screenshots` makes the pictures that a browser shows before it installs the app: no child, no note, nobody's name in them.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as act from '../test/story/driver.ts';
import { openStory } from '../test/story/openStory.ts';
import { screenshotCamera } from './pictures/camera.ts';
import { serveShell } from './serve.ts';

const built = resolve('.cache/built-screenshots');
execFileSync('node_modules/.bin/vite', ['build', '--outDir', built, '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
const server = await serveShell(built, 0);
const story = await openStory(server.address);
const camera = screenshotCamera(() => story.page, 'public/screenshots');
try {
  await story.hands.waitFor({ role: 'heading', name: 'Make your vault' });
  await camera.take('vault');
  await act.createVault(story.hands);
  await camera.take('today');
} finally {
  await story.end();
  await server.close();
  await rm(built, { recursive: true, force: true });
}
