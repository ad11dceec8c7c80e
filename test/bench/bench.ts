import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveShell } from '../../scripts/serve.ts';
import { benchNotes } from './benchNotes.ts';
import { buildPage } from './buildPage.ts';
import { figuresOf, type Figure, type Round } from './Figure.ts';
import { measureRound } from './measureRound.ts';
import type { BenchAsked } from './Side.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Both sides on the same notes, step by step in turns. Throws when an answer is wrong, and never for how long it took. `tell`
 * hears of each round as it ends.
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
    const rounds: Round[] = [];
    for (let number = 0; number < asked.rounds; number += 1) {
      const first = number % 2 === 0 ? 'vault' : 'plain';
      const round = await measureRound({ address: server.address, asked, notes, files, first });
      for (const side of ['vault', 'plain'] as const) {
        tell(`round ${number + 1} of ${asked.rounds}, ${side}: ${[...round[side]].map(([name, took]) => `${name} ${took.toPrecision(3)}`).join(', ')}`);
      }
      rounds.push(round);
    }
    return figuresOf(rounds);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
