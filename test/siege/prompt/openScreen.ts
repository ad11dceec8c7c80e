import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from '../../../scripts/programs.mjs';
import { readXwd, type Picture } from './Picture.ts';

/** A screen that nobody sees, with everything the browser draws on it, its own windows too. */
export type Screen = { readonly display: string; look(): Promise<Picture>; close(): Promise<void> };

export async function openScreen(): Promise<Screen> {
  const folder = await mkdtemp(join(tmpdir(), 'resguardo-screen-'));
  const asked = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-fbdir', folder];
  const server = spawn(findProgram('xvfb'), asked, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3] as Readable, 'data') as [Buffer];
  return {
    display: `:${number.toString().trim()}`,
    look: async () => readXwd(await readFile(join(folder, 'Xvfb_screen0'))),
    close: async () => {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
