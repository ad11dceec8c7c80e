import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ControlOrder, WalkOrder } from './child.ts';

/** Processes that walk side by side, each one order at a time. */
export class Walkers {
  readonly #children: ChildProcess[];

  constructor(count: number) {
    const path = fileURLToPath(new URL('child.ts', import.meta.url));
    this.#children = Array.from({ length: count }, () => fork(path, { execArgv: ['--max-old-space-size=1024'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }));
  }

  /** The answers, in the order of the orders. */
  async all<Answer>(orders: readonly (WalkOrder | ControlOrder)[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    const left = [...orders.entries()];
    await Promise.all(this.#children.map(async (child) => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) answers[next[0]] = await ask<Answer>(child, next[1]);
    }));
    return answers;
  }

  async end(): Promise<void> {
    await Promise.all(this.#children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }));
  }
}

async function ask<Answer>(child: ChildProcess, order: WalkOrder | ControlOrder): Promise<Answer> {
  let said = '';
  const hear = (text: string) => { said = (said + text).slice(-2000); };
  child.stderr?.setEncoding('utf8').on('data', hear);
  const over = new AbortController();
  const answered = once(child, 'message', over).then(([answer]) => ({ answer: answer as Answer }));
  const died = once(child, 'exit', over).then(() => null);
  for (const each of [answered, died]) each.catch(() => undefined);
  child.send(order);
  const came = await Promise.race([answered, died]);
  over.abort();
  child.stderr?.off('data', hear);
  if (came === null) throw new Error(`a walk brought its process down: ${JSON.stringify(order)} ${said}`);
  return came.answer;
}
