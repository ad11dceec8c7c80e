// `npm run growth [-- --write]`: what ten thousand tablets ask of a host, reckoned from the build; --write puts it into docs/growth.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildApp } from '../test/story/buildApp.ts';
import { putSection } from '../test/bench/putSection.ts';
import { growthPage } from './growth/growthPage.ts';
import { loadOf } from './growth/loadOf.ts';
import { today } from './machine.ts';
import { readVersion } from './release/readVersion.ts';
import { say } from './serveOnUsualPort.ts';

const built = await buildApp();
const page = growthPage(loadOf(built.folder), { on: today(), version: readVersion() });
await built.throwAway();
if (process.argv.includes('--write')) writeFileSync('docs/growth.md', putSection(readFileSync('docs/growth.md', 'utf8'), 'growth', page));
say(page);
