import { afterAct } from '../../../core/afterAct.ts';
import type { ChildAct, ErrandPlan, LaterDay } from '../../../core/Errand.ts';
import { startOfErrand, type ErrandState } from '../../../core/errandState.ts';
import { questionAt } from '../../../core/questionAt.ts';
import { stepOf } from '../../../core/stepOf.ts';

/** What a child of the story does beside going on. strike: which of the sentences, 0 first. */
export type Taps = { readonly answer: string; readonly day?: LaterDay | undefined; readonly strike?: readonly number[] | undefined };

/** Her taps from the first page to the last, each possible where she stands. Throws where one is not. */
export function walkActs(plan: ErrandPlan, taps: Taps): readonly ChildAct[] {
  const acts: ChildAct[] = [];
  for (let state = startOfErrand(plan); state.place.at !== 'ended';) {
    const act = nextAct(plan, state, taps);
    const following = afterAct(plan, state, act);
    if (following === null) throw new Error('not possible where she is');
    acts.push(act);
    state = following;
  }
  return acts;
}

function nextAct(plan: ErrandPlan, state: ErrandState, { answer, day = 'week', strike = [] }: Taps): ChildAct {
  const { show } = stepOf(plan, state);
  switch (show.type) {
    case 'story': {
      const out = show.summary?.find(({ on }, place) => on && strike.includes(place));
      return out ? { do: 'strike', sentence: out.id } : { do: 'next' };
    }
    case 'openQuestion': return { do: 'told' };
    case 'options': return { do: 'option', option: rightOption(plan, state) };
    case 'reply': return { do: 'next' };
    case 'decision': return { do: 'choose', answer };
    case 'saidBack': return { do: 'keep' };
    case 'day': return { do: 'pickDay', day };
    case 'copy': return { do: 'copy', choice: 'keep' };
    case 'asking': return { do: 'goOn' };
    case 'ended': throw new Error('it is over');
  }
}

/** The one that fits; of where her yes comes from, her own choice. */
function rightOption(plan: ErrandPlan, { place }: ErrandState): string {
  const { options, kind } = questionAt(plan, 'index' in place ? place.index : -1);
  const found = options.find(({ right, own }) => (kind === 'coercion' ? own : right));
  if (!found) throw new Error('no such option');
  return found.id;
}
