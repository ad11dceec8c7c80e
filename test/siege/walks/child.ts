// A process that walks: the app as it is, or with one rule off.
import { rules } from './rules.ts';
import { wander, type Wandered } from './wander.ts';
import { loadWithout, wasOff } from './without.ts';

/** Walks of these seeds. */
export type WalkOrder = { readonly from: number; readonly count: number };
/** Walks from seed 1 without the rule of this place, until a promise breaks, so many at most. */
export type ControlOrder = { readonly without: number; readonly most: number };

export type Found = { readonly walks: number; readonly promise: string | null };

process.on('message', (order: WalkOrder | ControlOrder) => {
  void ('without' in order ? control(order) : walk(order)).then((answer) => process.send?.(answer));
});

async function walk({ from, count }: WalkOrder): Promise<readonly (Wandered & { readonly seed: number })[]> {
  const walked: (Wandered & { readonly seed: number })[] = [];
  for (let seed = from; seed < from + count; seed += 1) walked.push({ seed, ...await wander(seed) });
  return walked;
}

/** Something that broke down is no promise that broke: whoever stands by would have seen nothing. */
async function control({ without, most }: ControlOrder): Promise<Found> {
  const rule = rules[without];
  if (rule === undefined) throw new Error('no such rule');
  const off = await loadWithout(rule);
  for (let seed = 1; seed <= most; seed += 1) {
    const promise = Object.keys((await off(seed)).broken).find((each) => each !== brokeDown);
    if (promise !== undefined && wasOff(rule)) return { walks: seed, promise };
  }
  return { walks: most, promise: null };
}

const brokeDown = 'something that broke down';
