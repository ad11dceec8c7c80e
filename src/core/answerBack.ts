import { askCopy, leaveCopy } from './askCopy.ts';
import type { ChildAct, ErrandOutcome, ErrandPlan, OfferedSentence } from './Errand.ts';
import { endErrand, type ErrandState, type Place } from './errandState.ts';
import type { SentenceId } from './Id.ts';
import type { NoticeAnswer } from './Notice.ts';
import { questionAt } from './questionAt.ts';
import type { Section } from './Summary.ts';
import { keepTakeBack, takingBack } from './takeBack.ts';
import type { RequestAnswer, WalkOption, WalkQuestion, WalkScreen } from './Walk.ts';
import { yesMayBeOffered } from './yesMayBeOffered.ts';

/** Takes a sentence out (off), or puts it back. null where the summary is not before her. */
export function strike(plan: ErrandPlan, state: ErrandState, sentence: SentenceId, off: boolean): ErrandState | null {
  return strikeEach(plan, state, off, ({ id }) => id === sentence);
}

/** The same for every sentence of a part, whichever of them were out before. */
export function strikePart(plan: ErrandPlan, state: ErrandState, section: Section, off: boolean): ErrandState | null {
  return strikeEach(plan, state, off, (each) => each.section === section);
}

function strikeEach(plan: ErrandPlan, state: ErrandState, off: boolean, isMeant: (sentence: OfferedSentence) => boolean): ErrandState | null {
  if (plan.kind !== 'request' || !screenAt(plan, state.place)?.showsSummary) return null;
  const meant = plan.offer.sentences.filter(isMeant).map(({ id }) => id);
  if (meant.length === 0) return null;
  const others = state.struck.filter((each) => !meant.includes(each));
  return { ...state, struck: off ? [...others, ...meant] : others };
}

/** The screen before her, told the first time, again, or once more after a wrong tap. */
function screenAt(plan: ErrandPlan, place: Place): WalkScreen | undefined {
  if (place.at === 'screen') return plan.walk.screens[place.index];
  if (place.at !== 'replay') return undefined;
  return plan.walk.screens.find((screen) => screen.id === questionAt(plan, place.index).about) ?? plan.walk.screens[0];
}

/** She has told it in her own way: now the cards. */
export function told(state: ErrandState): ErrandState | null {
  const { place } = state;
  return place.at === 'question' && place.part === 'open' ? { ...state, place: { ...place, part: 'options' } } : null;
}

/** A tap on a card of the question before her. */
export function option(plan: ErrandPlan, state: ErrandState, id: string): ErrandState | null {
  const { place } = state;
  if (place.at !== 'question' || place.part !== 'options') return null;
  const asked = questionAt(plan, place.index);
  const tapped = asked.options.find((each) => each.id === id);
  if (!tapped) return null;
  const missed = asked.kind === 'teachBack' && tapped.right === false;
  const misses = missed ? { ...state.misses, [asked.id]: (state.misses[asked.id] ?? 0) + 1 } : state.misses;
  const outcome = closedBy(plan, asked, tapped, misses[asked.id] ?? 0) ?? state.outcome;
  return { ...state, misses, outcome, skipped: state.skipped.filter((each) => each !== asked.id), place: { at: 'reply', index: place.index, option: id } };
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

/** An answer tapped, to be said back. A yes only where it may be offered. */
export function choose(plan: ErrandPlan, state: ErrandState, answer: string): ErrandState | null {
  if (state.place.at !== 'decision') return null;
  if (!plan.walk.answers.some((each) => each.code === answer)) return null;
  if (plan.kind === 'request' && answer === 'yes' && !yesMayBeOffered(plan, state)) return null;
  return { ...state, place: { at: 'saidBack', answer, from: state.place } };
}

/** Stop is said back like any answer; from anywhere but the question about her copy, which it ends: her yes was kept before. */
export function stop(state: ErrandState): ErrandState | null {
  if (state.place.at === 'copy' || state.place.at === 'copySaid') return leaveCopy(state);
  if (state.place.at === 'saidBack') return state.place.answer === 'stop' ? state : { ...state, place: { ...state.place, answer: 'stop' } };
  return { ...state, place: { at: 'saidBack', answer: 'stop', from: state.place } };
}

/** From the answer said back to where she was. */
export function change(state: ErrandState): ErrandState | null {
  return state.place.at === 'saidBack' ? { ...state, place: state.place.from } : null;
}

/** 'That is my answer': only this counts. */
export function keep(plan: ErrandPlan, state: ErrandState): ErrandState | null {
  if (state.place.at !== 'saidBack') return null;
  if (state.place.answer === takingBack) return keepTakeBack(plan, state);
  const answer = state.place.answer as RequestAnswer | NoticeAnswer;
  if (plan.kind === 'request' && answer === 'yes' && !yesMayBeOffered(plan, state)) return null;
  const ended = endErrand(state, { type: 'answered', answer, day: null });
  if (plan.kind !== 'request') return ended;
  if (answer === 'later') return { ...ended, place: { at: 'day' } };
  return answer === 'yes' ? askCopy(plan, ended) : ended;
}

/** When she wants to look again, after 'later'. */
export function pickDay(state: ErrandState, day: Extract<ChildAct, { do: 'pickDay' }>['day']): ErrandState | null {
  if (state.place.at !== 'day' || state.outcome?.type !== 'answered') return null;
  return endErrand(state, { ...state.outcome, day });
}
