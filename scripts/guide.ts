// `npm run guide` prints the two-page guide of each language anew (docs/guide.pdf, docs/guia.pdf); with `pictures` it takes those of the
// Spanish one first. The English one shows the README's.
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { openStory } from '../test/story/openStory.ts';
import { guides, guidePage, pagesOf, paper, printGuide } from './guide/printGuide.ts';
import { takeSpanish } from './guide/takeSpanish.ts';
import { findProgram } from './programs.mjs';
import { serveShell } from './serve.ts';
import { say } from './serveOnUsualPort.ts';

if (process.argv.includes('pictures')) await takePictures();

const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: ['--no-sandbox'] });
try {
  for (const { file, language } of guides) {
    const html = await guidePage(file, language);
    for (const format of paper) say(`${file} on ${format}: ${pagesOf(await printGuide(browser, html, format))} pages`);
    await writeFile(file.replace(/\.md$/u, '.pdf'), await printGuide(browser, html, 'Letter'));
  }
} finally {
  await browser.close();
}

async function takePictures(): Promise<void> {
  const built = resolve('.cache/built-guide');
  execFileSync('node_modules/.bin/vite', ['build', '--outDir', built, '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
  const server = await serveShell(built, 0);
  const story = await openStory(server.address);
  try {
    await takeSpanish(story, 'docs/pictures/es');
  } finally {
    await story.end();
    await server.close();
    await rm(built, { recursive: true, force: true });
  }
}
