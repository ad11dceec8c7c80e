// The process that the readers run in: whatever one of them does to it, the siege stands outside and counts.
import { execute, type Executing } from './execute.ts';
import { makeTargets } from './targets.ts';

export type Order = Executing & { readonly target: string };

const { readers, planted } = await makeTargets();
const all = [...readers, ...planted];

process.on('message', (order: Order) => {
  const target = all.find(({ name }) => name === order.target);
  if (target === undefined) throw new Error('no such target');
  void execute(target, order).then((tally) => process.send?.(tally));
});
process.send?.({ names: readers.map(({ name, weight }) => ({ name, weight })), planted: planted.map(({ name }) => name) });
