import { mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveShell } from '../../scripts/serve.ts';
import { benchNotes } from './benchNotes.ts';
import { buildPage } from './buildPage.ts';
import { figuresOf, type Figure } from './Figure.ts';
import { measureSide } from './measureSide.ts';
import type { BenchAsked } from './Side.ts';

/**
 * Both sides on the same notes, in turns: each round begins with the other one. Throws when an answer is wrong,
 * never for how long it took. `tell` hears of every round as it ends.
 */
export async function bench(
  asked: BenchAsked & { readonly rounds: number }, tell: (line: string) => void,
): Promise<readonly Figure[]> {
  const built = await mkdtemp(resolve('.cache/built-bench-'));
  await buildPage(built);
  const server = await serveShell(built, 0);
  const notes = benchNotes(asked);
  try {
    const rounds = [];
    for (let round = 0; round < asked.rounds; round += 1) {
      const sides = round % 2 === 0 ? (['vault', 'plain'] as const) : (['plain', 'vault'] as const);
      const measured = { vault: new Map<string, number>(), plain: new Map<string, number>() };
      for (const side of sides) {
        measured[side] = await measureSide(side, { address: server.address, asked, notes });
        tell(`round ${round + 1} of ${asked.rounds}, ${side}: ${[...measured[side]].map(([name, ms]) => `${name} ${ms.toPrecision(3)}`).join(', ')}`);
      }
      rounds.push(measured);
    }
    return figuresOf(rounds);
  } finally {
    await server.close();
    await rm(built, { recursive: true, force: true });
  }
}
