import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { say, serveOnUsualPort } from './serveOnUsualPort.ts';

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'scripts/shell.ts', 'scripts/release', 'package.json', 'package-lock.json', 'release.pub'];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = statSync('dist/sw.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...sources.filter((path) => existsSync(path)).map(newest)) > built) await build({ logLevel: 'warn' });
say(`Resguardo is at ${(await serveOnUsualPort('dist')).address} (Ctrl+C stops it)`);
