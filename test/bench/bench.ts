import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveShell } from '../../scripts/serve.ts';
import { benchNotes } from './benchNotes.ts';
import { buildPage } from './buildPage.ts';
import { figuresOf, type Figure, type Round } from './Figure.ts';
import { measureSide } from './measureSide.ts';
import type { BenchAsked } from './Side.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Both sides on the same notes, in turns: each round begins with the other one. Throws when an answer is wrong, and never for
 * how long it took. `tell` hears of each side as its round ends.
 */
export async function bench(
  asked: BenchAsked & { readonly rounds: number }, tell: (line: string) => void,
): Promise<readonly Figure[]> {
  const folder = await mkdtemp(resolve('.cache/bench-'));
  const built = join(folder, 'built');
  await buildPage(built);
  const server = await serveShell(built, 0);
  try {
    const files = await writeFiles(folder, asked);
    const notes = benchNotes(asked);
    const measure = async (side: 'vault' | 'plain', round: number) => {
      const measured = await measureSide(side, { address: server.address, asked, notes, file: files[side] });
      const told = [...measured].map(([name, number]) => `${name} ${number.toPrecision(3)}`);
      tell(`round ${round + 1} of ${asked.rounds}, ${side}: ${told.join(', ')}`);
      return measured;
    };
    const rounds: Round[] = [];
    for (let round = 0; round < asked.rounds; round += 1) {
      const early = round % 2 === 1 ? await measure('plain', round) : null;
      const vault = await measure('vault', round);
      rounds.push({ vault, plain: early ?? await measure('plain', round) });
    }
    return figuresOf(rounds);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
