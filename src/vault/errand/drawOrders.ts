import type { ErrandPlan } from '../../core/Errand.ts';
import type { Walk } from '../../core/Walk.ts';
import { u32At } from '../seal/bytes.ts';
import { randomBytes } from '../sodium.ts';

/** How many rounds of a question are drawn beforehand; a ninth begins again with the first. */
const rounds = 8;

/** The order of the options in each round of each question, never the same twice running, and of the answers. */
export function drawOrders({ questions, answers }: Pick<Walk, 'questions' | 'answers'>): ErrandPlan['orders'] {
  const options = questions.map(({ id, options }) => [id, drawRounds(options.map((option) => option.id))] as const);
  return { options: Object.fromEntries(options), answers: shuffled(answers.map(({ code }) => code)) };
}

function drawRounds(ids: readonly string[]): readonly (readonly string[])[] {
  const drawn: (readonly string[])[] = [];
  while (drawn.length < rounds) {
    const order = shuffled(ids);
    if (ids.length < 2 || order.join() !== drawn.at(-1)?.join()) drawn.push(order);
  }
  return drawn;
}

/** The same in an order where each is as likely as any other (Fisher and Yates). */
function shuffled<T>(items: readonly T[]): readonly T[] {
  const order = [...items];
  for (let left = order.length - 1; left > 0; left -= 1) {
    const drawn = evenly(left + 1);
    [order[left], order[drawn]] = [order[drawn] as T, order[left] as T];
  }
  return order;
}

function evenly(below: number): number {
  const even = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const drawn = u32At(randomBytes(4), 0);
    if (drawn < even) return drawn % below;
  }
}
