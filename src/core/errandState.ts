import type { ChildAct, ErrandOutcome, ErrandPlan } from './Errand.ts';
import type { SentenceId } from './Id.ts';
import type { NoticeAnswer } from './Notice.ts';
import type { RequestAnswer, WalkOption, WalkQuestion, WalkScreen } from './Walk.ts';

/** Where in the errand she is. Indexes are into the walk's screens and questions. */
export type Place =
  | { readonly at: 'screen'; readonly index: number; readonly again: boolean }
  | { readonly at: 'question'; readonly index: number; readonly part: 'open' | 'options' }
  | { readonly at: 'reply'; readonly index: number; readonly option: string }
  | { readonly at: 'replay'; readonly index: number }
  | { readonly at: 'decision' }
  | { readonly at: 'saidBack'; readonly answer: string; readonly from: Place }
  | { readonly at: 'day' }
  | { readonly at: 'ended' };

export type ErrandState = {
  readonly place: Place;
  /** The 'I want to ask' page lies over the place. */
  readonly asking: boolean;
  readonly shown: readonly string[];
  readonly skipped: readonly string[];
  readonly struck: readonly SentenceId[];
  /** By question id. Marks are never shown; misses survive a reload because the acts do, and an errand broken off because the re-ask mark keeps them. */
  readonly misses: Readonly<Record<string, number>>;
  readonly passed: readonly string[];
  /** What holds if the chain stops here. It may stand before the last page is reached; only a new answer, kept, takes its place. */
  readonly outcome: ErrandOutcome | null;
};

/** Before her first act: of what was before, only the misses count. */
export function startOfErrand({ missesBefore }: ErrandPlan): ErrandState {
  return {
    place: { at: 'screen', index: 0, again: false },
    asking: false, shown: [], skipped: [], struck: [], misses: missesBefore, passed: [], outcome: null,
  };
}

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
    case 'told': return told(state);
    case 'option': return option(plan, state, act.option);
    case 'choose': return choose(plan, state, act.answer);
    case 'change': return change(state);
    case 'keep': return keep(plan, state);
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

/** Whether a yes may be offered: every key idea shown to its end, every question of the teach-back passed (R16, R26). */
export function yesMayBeOffered(plan: ErrandPlan, state: ErrandState): boolean {
  return firstUnshownIdea(plan, state) === null && firstOpenQuestion(plan, state) === null && somethingIsLeft(plan, state);
}

/** Whether at least one sentence was not struck: a yes to an empty page is no yes. */
export function somethingIsLeft(plan: ErrandPlan, state: ErrandState): boolean {
  return plan.kind !== 'request' || plan.offer.sentences.some((sentence) => !state.struck.includes(sentence.id));
}

function question(plan: ErrandPlan, index: number): WalkQuestion {
  const found = plan.walk.questions[index];
  if (!found) throw new Error('no such question');
  return found;
}

function firstUnshownIdea(plan: ErrandPlan, state: ErrandState): number | null {
  if (plan.kind !== 'request') return null;
  const index = plan.walk.screens.findIndex((screen) => screen.keyIdea !== null && !state.shown.includes(screen.id));
  return index < 0 ? null : index;
}

function firstOpenQuestion(plan: ErrandPlan, state: ErrandState): number | null {
  const index = plan.walk.questions.findIndex((asked) => !state.passed.includes(asked.id));
  return index < 0 ? null : index;
}

/** Where she goes when the stories are told: skipped key ideas, then open questions, then the answers. */
function onward(plan: ErrandPlan, state: ErrandState): ErrandState {
  const idea = firstUnshownIdea(plan, state);
  if (idea !== null) return { ...state, place: { at: 'screen', index: idea, again: true } };
  const open = firstOpenQuestion(plan, state);
  if (open !== null) return { ...state, place: { at: 'question', index: open, part: 'open' } };
  return { ...state, place: { at: 'decision' } };
}

function afterScreen(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'screen' }>): ErrandState {
  const following = place.index + 1;
  if (!place.again && following < plan.walk.screens.length) return { ...state, place: { at: 'screen', index: following, again: false } };
  return onward(plan, state);
}

function next(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  const { place } = state;
  if (place.at === 'screen') {
    const screen = plan.walk.screens[place.index];
    if (!screen) throw new Error('no such screen');
    const shown = state.shown.includes(screen.id) ? state.shown : [...state.shown, screen.id];
    return afterScreen(plan, { ...state, shown, skipped: state.skipped.filter((id) => id !== screen.id) }, place);
  }
  if (place.at === 'replay') return { ...state, place: { at: 'question', index: place.index, part: 'open' } };
  if (place.at === 'reply') return afterReply(plan, state, place);
  return null;
}

function afterReply(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'reply' }>): ErrandState {
  const asked = question(plan, place.index);
  const tapped = asked.options.find((each) => each.id === place.option);
  if (!tapped) throw new Error('no such option');
  if (state.outcome !== null && state.outcome.type !== 'answered') return end(state, state.outcome);
  const letGo = plan.kind === 'notice' && (state.misses[asked.id] ?? 0) >= 2;
  if (asked.kind === 'coercion' || tapped.right || letGo) return onward(plan, { ...state, passed: [...state.passed, asked.id] });
  return { ...state, place: { at: 'replay', index: place.index } };
}

/**
 * What a tap ends, though its reply is still to be heard: a tablet reloaded in between must not make it undone.
 * Twice wrong on a key question, or a yes that is not her own choice (R27, R29). null: the walk goes on.
 */
function closedBy(plan: ErrandPlan, asked: WalkQuestion, tapped: WalkOption, misses: number): ErrandOutcome | null {
  if (plan.kind !== 'request') return null;
  if (asked.kind === 'coercion') return tapped.own === true ? null : { type: 'coerced' };
  return asked.key !== null && tapped.right === false && misses >= 2 ? { type: 'missed', question: asked.id } : null;
}

function back(plan: ErrandPlan, state: ErrandState): ErrandState {
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
    case 'ended': return state;
  }
}

/** [Note: a skip answers nothing] Where a skip leads nowhere new, and before the answers, it opens the page for asking. */
function skip(plan: ErrandPlan, state: ErrandState): ErrandState | null {
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
    case 'day': return state.outcome && end(state, state.outcome);
    case 'ended': return null;
  }
}

function samePlace(one: Place, other: Place): boolean {
  if (one.at === 'question' && other.at === 'question') return one.index === other.index && one.part === other.part;
  if (one.at === 'screen' && other.at === 'screen') return one.index === other.index && one.again === other.again;
  return one.at === 'decision' && other.at === 'decision';
}

function afterSkippedScreen(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'screen' }>): ErrandState {
  const id = plan.walk.screens[place.index]?.id ?? '';
  const skipped = state.shown.includes(id) || state.skipped.includes(id) ? state.skipped : [...state.skipped, id];
  return afterScreen(plan, { ...state, skipped }, place);
}

/** A skipped question comes again: there is no answer before it (R26). In a notice it is let go. */
function afterSkippedQuestion(plan: ErrandPlan, state: ErrandState, index: number): ErrandState {
  const skipped = [...state.skipped.filter((id) => id !== question(plan, index).id), question(plan, index).id];
  if (plan.kind === 'notice') return onward(plan, { ...state, skipped, passed: [...state.passed, question(plan, index).id] });
  const count = plan.walk.questions.length;
  for (let step = 1; step <= count; step += 1) {
    const other = (index + step) % count;
    if (!state.passed.includes(question(plan, other).id)) return { ...state, skipped, place: { at: 'question', index: other, part: 'open' } };
  }
  return { ...state, skipped };
}

function strike(plan: ErrandPlan, state: ErrandState, sentence: SentenceId, off: boolean): ErrandState | null {
  if (plan.kind !== 'request' || !screenAt(plan, state.place)?.showsSummary) return null;
  if (!plan.offer.sentences.some((each) => each.id === sentence)) return null;
  const others = state.struck.filter((each) => each !== sentence);
  return { ...state, struck: off ? [...others, sentence] : others };
}

/** The screen before her, told the first time, again, or once more after a wrong tap. */
function screenAt(plan: ErrandPlan, place: Place): WalkScreen | undefined {
  if (place.at === 'screen') return plan.walk.screens[place.index];
  if (place.at !== 'replay') return undefined;
  return plan.walk.screens.find((screen) => screen.id === question(plan, place.index).about) ?? plan.walk.screens[0];
}

function told(state: ErrandState): ErrandState | null {
  const { place } = state;
  return place.at === 'question' && place.part === 'open' ? { ...state, place: { ...place, part: 'options' } } : null;
}

function option(plan: ErrandPlan, state: ErrandState, id: string): ErrandState | null {
  const { place } = state;
  if (place.at !== 'question' || place.part !== 'options') return null;
  const asked = question(plan, place.index);
  const tapped = asked.options.find((each) => each.id === id);
  if (!tapped) return null;
  const missed = asked.kind === 'teachBack' && tapped.right === false;
  const misses = missed ? { ...state.misses, [asked.id]: (state.misses[asked.id] ?? 0) + 1 } : state.misses;
  const outcome = closedBy(plan, asked, tapped, misses[asked.id] ?? 0) ?? state.outcome;
  return { ...state, misses, outcome, skipped: state.skipped.filter((each) => each !== asked.id), place: { at: 'reply', index: place.index, option: id } };
}

function choose(plan: ErrandPlan, state: ErrandState, answer: string): ErrandState | null {
  if (state.place.at !== 'decision') return null;
  if (!plan.walk.answers.some((each) => each.code === answer)) return null;
  if (plan.kind === 'request' && answer === 'yes' && !yesMayBeOffered(plan, state)) return null;
  return { ...state, place: { at: 'saidBack', answer, from: state.place } };
}

/** Stop is said back like any answer; from anywhere. */
function stop(state: ErrandState): ErrandState | null {
  if (state.place.at === 'saidBack') return state.place.answer === 'stop' ? state : { ...state, place: { ...state.place, answer: 'stop' } };
  return { ...state, place: { at: 'saidBack', answer: 'stop', from: state.place } };
}

function change(state: ErrandState): ErrandState | null {
  return state.place.at === 'saidBack' ? { ...state, place: state.place.from } : null;
}

function keep(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  if (state.place.at !== 'saidBack') return null;
  const answer = state.place.answer as RequestAnswer | NoticeAnswer;
  if (plan.kind === 'request' && answer === 'yes' && !yesMayBeOffered(plan, state)) return null;
  const ended = end(state, { type: 'answered', answer, day: null });
  return plan.kind === 'request' && answer === 'later' ? { ...ended, place: { at: 'day' } } : ended;
}

function pickDay(state: ErrandState, day: Extract<ChildAct, { do: 'pickDay' }>['day']): ErrandState | null {
  if (state.place.at !== 'day' || state.outcome?.type !== 'answered') return null;
  return end(state, { ...state.outcome, day });
}

function end(state: ErrandState, outcome: ErrandOutcome): ErrandState {
  return { ...state, outcome, asking: false, place: { at: 'ended' } };
}
