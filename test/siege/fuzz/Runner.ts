import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Order } from './child.ts';
import { cannotMake } from './execute.ts';
import { emptyTally, type Tally } from './Target.ts';

export type Names = { readonly names: readonly { readonly name: string; readonly weight: number }[]; readonly planted: readonly string[] };

/** A process with all readers in it, made anew whenever an order brought it down or to a stand. */
export class Runner {
  #running: Running | null = null;

  async names(): Promise<Names> {
    this.#running ??= await start();
    return this.#running.names;
  }

  /** What the order came to. `down`: the process died of it; `stuck`: it gave no answer in time. */
  async run(order: Order, mostMilliseconds: number): Promise<{ readonly tally: Tally; readonly down: boolean; readonly stuck: boolean }> {
    this.#running ??= await start();
    const { child } = this.#running;
    const over = new AbortController();
    const answered = once(child, 'message', over).then(([tally]) => tally as Tally);
    const died = once(child, 'exit', over).then(() => 'down' as const);
    const late = setTimeout(mostMilliseconds, 'stuck' as const, over);
    child.send(order);
    const came = await Promise.race([answered, died, late]);
    for (const each of [answered, died, late]) each.catch(() => undefined);
    over.abort();
    if (typeof came === 'object') return { tally: came, down: false, stuck: false };
    const last = this.#running?.lastWords() ?? '';
    await this.end();
    if (last.includes(cannotMake)) throw new Error(last);
    const found = [`${order.target}, seeds ${order.from} to ${order.from + order.count - 1}: ${came === 'down' ? `brought the process down (${last})` : 'gave no answer'}`];
    return { tally: { ...emptyTally, executions: order.count, found }, down: came === 'down', stuck: came === 'stuck' };
  }

  async end(): Promise<void> {
    const child = this.#running?.child;
    this.#running = null;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

type Running = { readonly child: ChildProcess; readonly names: Names; lastWords(): string };

async function start(): Promise<Running> {
  const path = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = fork(path, { execArgv: ['--max-old-space-size=512'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { said = (said + text).slice(-2000); });
  const lastWords = () => said.split('\n').filter((line) => /error|fatal/i.test(line)).slice(0, 2).join(' ').slice(0, 300);
  const first = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)]);
  if (first === null) throw new Error(`the readers did not start: ${said}`);
  return { child, names: first[0] as Names, lastWords };
}
