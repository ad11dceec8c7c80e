import { tapCopy } from './askCopy.ts';
import { change, choose, keep, option, pickDay, stop, strike, strikePart, told } from './answerBack.ts';
import type { ChildAct, ErrandPlan } from './Errand.ts';
import { startOfErrand, type ErrandState } from './errandState.ts';
import { takeBack } from './takeBack.ts';
import { back, next, skip } from './walkOn.ts';

/** The state after one act of the child, or null when the act is not possible where she is. */
export function afterAct(plan: ErrandPlan, state: ErrandState, act: ChildAct): ErrandState | null {
  if (act.do === 'hearAgain') return state;
  if (state.place.at === 'ended') return null;
  if (state.asking) return afterAsking(state, act);
  switch (act.do) {
    case 'ask': return { ...state, asking: true };
    case 'goOn': return null;
    case 'stop': return stop(state);
    case 'pickDay': return pickDay(state, act.day);
    case 'next': return next(plan, state);
    case 'back': return back(plan, state);
    case 'skip': return skip(plan, state);
    case 'strike': return strike(plan, state, act.sentence, true);
    case 'restore': return strike(plan, state, act.sentence, false);
    case 'strikePart': return strikePart(plan, state, act.section, true);
    case 'restorePart': return strikePart(plan, state, act.section, false);
    case 'told': return told(state);
    case 'option': return option(plan, state, act.option);
    case 'choose': return choose(plan, state, act.answer);
    case 'change': return change(state);
    case 'keep': return keep(plan, state);
    case 'copy': return tapCopy(state, act.choice);
    case 'takeBack': return takeBack(plan, state);
  }
}

/** The 'I want to ask' page is left by every control that moves. */
function afterAsking(state: ErrandState, act: ChildAct): ErrandState | null {
  switch (act.do) {
    case 'goOn': case 'back': case 'skip': return { ...state, asking: false };
    case 'ask': return state;
    case 'stop': return stop({ ...state, asking: false });
    default: return null;
  }
}

/** The state after a whole chain of acts, or null when one of them was not possible: then nothing she did counts. */
export function replayActs(plan: ErrandPlan, acts: readonly ChildAct[]): ErrandState | null {
  let state: ErrandState | null = startOfErrand(plan);
  for (const act of acts) {
    if (state === null) return null;
    state = afterAct(plan, state, act);
  }
  return state;
}

/** The state up to the first act that was not possible. Only what protects her may be judged by it: never a yes. */
export function replayAsFarAs(plan: ErrandPlan, acts: readonly ChildAct[]): ErrandState {
  let state = startOfErrand(plan);
  for (const act of acts) {
    const following = afterAct(plan, state, act);
    if (following === null) return state;
    state = following;
  }
  return state;
}
