import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Order } from './child.ts';
import { emptyTally, type Tally } from './Target.ts';

export type Names = { readonly names: readonly { readonly name: string; readonly weight: number }[]; readonly planted: readonly string[] };

/** A process with all readers in it, made anew whenever an order brought it down or to a stand. */
export class Runner {
  #child: ChildProcess | null = null;

  async names(): Promise<Names> {
    const { child, names } = await start();
    this.#child = child;
    return names;
  }

  /** What the order came to. `down`: the process died of it; `stuck`: it gave no answer in time. */
  async run(order: Order, mostMilliseconds: number): Promise<{ readonly tally: Tally; readonly down: boolean; readonly stuck: boolean }> {
    this.#child ??= (await start()).child;
    const child = this.#child;
    const over = new AbortController();
    const answered = once(child, 'message', over).then(([tally]) => tally as Tally);
    const died = once(child, 'exit', over).then(() => 'down' as const);
    const late = setTimeout(mostMilliseconds, 'stuck' as const, over);
    child.send(order);
    const came = await Promise.race([answered, died, late]);
    for (const each of [answered, died, late]) each.catch(() => undefined);
    over.abort();
    if (typeof came === 'object') return { tally: came, down: false, stuck: false };
    await this.end();
    const found = [`${order.target}, seeds ${order.from} to ${order.from + order.count - 1}: ${came === 'down' ? 'brought the process down' : 'gave no answer'}`];
    return { tally: { ...emptyTally, executions: order.count, found }, down: came === 'down', stuck: came === 'stuck' };
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

async function start(): Promise<{ readonly child: ChildProcess; readonly names: Names }> {
  const path = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = fork(path, { execArgv: ['--max-old-space-size=512'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const [names] = await once(child, 'message') as [Names];
  return { child, names };
}
