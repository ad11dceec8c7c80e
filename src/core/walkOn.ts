import { change } from './answerBack.ts';
import { backInCopy, leaveCopy } from './askCopy.ts';
import type { ErrandPlan } from './Errand.ts';
import { endErrand, type ErrandState, type Place } from './errandState.ts';
import { questionAt } from './questionAt.ts';
import { firstOpenQuestion, firstUnshownIdea } from './yesMayBeOffered.ts';

/** What was before her was shown to its end. null where there is no way on but an answer. */
export function next(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  const { place } = state;
  if (place.at === 'screen') {
    const screen = plan.walk.screens[place.index];
    if (!screen) throw new Error('no such screen');
    const shown = state.shown.includes(screen.id) ? state.shown : [...state.shown, screen.id];
    return afterScreen(plan, { ...state, shown, skipped: state.skipped.filter((id) => id !== screen.id) }, place);
  }
  if (place.at === 'replay') return { ...state, place: { at: 'question', index: place.index, part: 'open' } };
  if (place.at === 'reply') return afterReply(plan, state, place);
  return place.at === 'copySaid' ? leaveCopy(state) : null;
}

/** One step back, never past the first screen. A reply is not undone. */
export function back(plan: ErrandPlan, state: ErrandState): ErrandState {
  const { place } = state;
  const screen = (index: number): ErrandState => ({ ...state, place: { at: 'screen', index: Math.max(0, index), again: false } });
  switch (place.at) {
    case 'screen': return screen(place.index - 1);
    case 'question': return place.part === 'options' ? { ...state, place: { ...place, part: 'open' } } : screen(plan.walk.screens.length - 1);
    case 'reply': return state;
    case 'replay': return { ...state, place: { at: 'question', index: place.index, part: 'open' } };
    case 'decision': return screen(plan.walk.screens.length - 1);
    case 'saidBack': return { ...state, place: place.from };
    case 'day': return { ...state, place: { at: 'saidBack', answer: 'later', from: { at: 'decision' } } };
    case 'copy': case 'copySaid': return backInCopy(state);
    case 'ended': return state;
  }
}

/** [Note: a skip answers nothing] Where a skip leads nowhere new, and before the answers, it opens the page for asking. */
export function skip(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  const skipped = afterSkip(plan, state);
  return skipped !== null && samePlace(skipped.place, state.place) ? { ...skipped, asking: true } : skipped;
}

function afterSkip(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  const { place } = state;
  switch (place.at) {
    case 'screen': return afterSkippedScreen(plan, state, place);
    case 'question': case 'replay': return afterSkippedQuestion(plan, state, place.index);
    case 'reply': return afterReply(plan, state, place);
    case 'decision': return state;
    case 'saidBack': return change(state);
    case 'day': return state.outcome && endErrand(state, state.outcome);
    case 'copy': case 'copySaid': return leaveCopy(state);
    case 'ended': return null;
  }
}

function afterSkippedScreen(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'screen' }>): ErrandState {
  const id = plan.walk.screens[place.index]?.id ?? '';
  const skipped = state.shown.includes(id) || state.skipped.includes(id) ? state.skipped : [...state.skipped, id];
  return afterScreen(plan, { ...state, skipped }, place);
}

/** A skipped question comes again: there is no answer before it (R26). In a notice it is let go. */
function afterSkippedQuestion(plan: ErrandPlan, state: ErrandState, index: number): ErrandState {
  const skipped = [...state.skipped.filter((id) => id !== questionAt(plan, index).id), questionAt(plan, index).id];
  if (plan.kind === 'notice') return onward(plan, { ...state, skipped, passed: [...state.passed, questionAt(plan, index).id] });
  const count = plan.walk.questions.length;
  for (let step = 1; step <= count; step += 1) {
    const other = (index + step) % count;
    if (!state.passed.includes(questionAt(plan, other).id)) return { ...state, skipped, place: { at: 'question', index: other, part: 'open' } };
  }
  return { ...state, skipped };
}

function afterScreen(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'screen' }>): ErrandState {
  const following = place.index + 1;
  if (!place.again && following < plan.walk.screens.length) return { ...state, place: { at: 'screen', index: following, again: false } };
  return onward(plan, state);
}

function afterReply(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'reply' }>): ErrandState {
  const asked = questionAt(plan, place.index);
  const tapped = asked.options.find((each) => each.id === place.option);
  if (!tapped) throw new Error('no such option');
  if (state.outcome !== null && state.outcome.type !== 'answered') return endErrand(state, state.outcome);
  const letGo = plan.kind === 'notice' && (state.misses[asked.id] ?? 0) >= 2;
  if (asked.kind === 'coercion' || tapped.right || letGo) return onward(plan, { ...state, passed: [...state.passed, asked.id] });
  return { ...state, place: { at: 'replay', index: place.index } };
}

/** Where she goes when the stories are told: skipped key ideas, then open questions, then the answers. */
function onward(plan: ErrandPlan, state: ErrandState): ErrandState {
  if (plan.kind === 'whoSaw') return endErrand(state, { type: 'seen' });
  const idea = firstUnshownIdea(plan, state);
  if (idea !== null) return { ...state, place: { at: 'screen', index: idea, again: true } };
  const open = firstOpenQuestion(plan, state);
  if (open !== null) return { ...state, place: { at: 'question', index: open, part: 'open' } };
  return { ...state, place: { at: 'decision' } };
}

function samePlace(one: Place, other: Place): boolean {
  if (one.at === 'question' && other.at === 'question') return one.index === other.index && one.part === other.part;
  if (one.at === 'screen' && other.at === 'screen') return one.index === other.index && one.again === other.again;
  return one.at === 'decision' && other.at === 'decision';
}
