import { copyOf } from './askCopy.ts';
import type { CopyTap } from './CopyAsked.ts';
import type { ErrandPlan } from './Errand.ts';
import { laterDays } from './Errand.ts';
import type { ErrandState, Place } from './errandState.ts';
import { somethingIsLeft } from './yesMayBeOffered.ts';
import { piecesOf, takenBackPiece } from './heardOn.ts';
import { questionAt } from './questionAt.ts';
import type { SaidBack, Step, StepCard } from './Step.ts';
import { takeBackAt, takingBack } from './takeBack.ts';
import type { WalkAnswer, WalkQuestion } from './Walk.ts';

/** What to show in this state. Pure: the same plan and state always show the same. */
export function stepOf(plan: ErrandPlan, state: ErrandState): Step {
  const { walk } = plan;
  return {
    words: walk.words,
    language: walk.language,
    direction: walk.direction,
    reviewed: walk.pack.reviewed,
    hand: plan.hand ?? 'right',
    ...(plan.practice && { practice: true }),
    stones: { count: stones(plan), here: stone(plan, state.place) },
    show: state.asking ? { type: 'asking' } : show(plan, state, state.place),
  };
}

/** The last is for her answer, where one is asked for. */
function stones({ kind, walk }: ErrandPlan): number {
  return walk.screens.length + walk.questions.length + (kind === 'whoSaw' ? 0 : 1);
}

function stone(plan: ErrandPlan, place: Place): number {
  switch (place.at) {
    case 'screen': return place.index;
    case 'question': case 'reply': case 'replay': return plan.walk.screens.length + place.index;
    case 'saidBack': return stone(plan, place.from);
    default: return plan.walk.screens.length + plan.walk.questions.length;
  }
}

function show(plan: ErrandPlan, state: ErrandState, place: Place): Step['show'] {
  switch (place.at) {
    case 'screen': return sawPage(plan, state, place) ?? story(plan, state, place.index, place.again, null);
    case 'question': return place.part === 'open' ? open(questionAt(plan, place.index)) : options(plan, state, questionAt(plan, place.index));
    case 'reply': return reply(questionAt(plan, place.index), place.option);
    case 'replay': return replay(plan, state, questionAt(plan, place.index));
    case 'decision': return { type: 'decision', answers: answers(plan, state) };
    case 'saidBack': return place.answer === takingBack ? takingBackSaid(plan, place.from) : saidBack(plan, answer(plan, place.answer));
    case 'day': return { type: 'day', days: laterDays };
    case 'copy': return copyCards(plan, place.part);
    case 'copySaid': return { type: 'reply', teachBack: false, text: copyOf(plan)[place.tapped].saidBack, picture: copyOf(plan)[place.tapped].picture };
    case 'ended': return ending(plan, state);
  }
}

function story(plan: ErrandPlan, state: ErrandState, index: number, again: boolean, picture: string | null): Step['show'] {
  const screen = plan.walk.screens[index];
  if (!screen) throw new Error('no such screen');
  const offer = screen.showsSummary && plan.kind === 'request' ? plan.offer : null;
  const summary = offer?.sentences.map((each) => ({
    id: each.id,
    section: each.section,
    rendering: each.rendering === '' ? each.text : each.rendering,
    original: each.text,
    on: !state.struck.includes(each.id),
    spoken: each.rendering === '' && Boolean(each.recorded),
    language: each.rendering === '' ? offer.summaryLanguage : offer.heardLanguage ?? plan.walk.language,
  })) ?? null;
  return {
    type: 'story', id: screen.id, title: screen.title, sentences: screen.sentences, picture: picture ?? screen.picture,
    said: piecesOf(screen), again, summary, summaryLanguage: offer?.summaryLanguage ?? null,
    ...(screen.inOther && { inOther: screen.inOther }),
  };
}

/** A page with a yes that can be taken back, or was just now; null on any other. */
function sawPage(plan: ErrandPlan, state: ErrandState, place: Extract<Place, { at: 'screen' }>): Step['show'] | null {
  const asked = takeBackAt(plan, place);
  const page = asked && story(plan, state, place.index, place.again, null);
  if (page?.type !== 'story' || asked === null) return null;
  if (!state.takenBack.includes(asked.consent)) return { ...page, takeBack: asked.label };
  const { title, text, picture } = asked.after;
  const { inOther: _, ...bare } = page;
  return { ...bare, title, sentences: [text], said: [takenBackPiece(title, text)], picture };
}

function takingBackSaid(plan: ErrandPlan, from: Place): Step['show'] {
  const asked = takeBackAt(plan, from);
  if (asked === null) throw new Error('nothing to take back');
  const { label, picture, ask } = asked;
  return { type: 'saidBack', answer: { id: takingBack, text: label, picture }, text: ask, others: [] };
}

function replay(plan: ErrandPlan, state: ErrandState, asked: WalkQuestion): Step['show'] {
  const index = plan.walk.screens.findIndex((screen) => screen.id === asked.about);
  return story(plan, state, Math.max(0, index), true, asked.altPicture);
}

function isTeachBack(asked: WalkQuestion): boolean {
  return asked.kind === 'teachBack';
}

function open(asked: WalkQuestion): Step['show'] {
  return { type: 'openQuestion', teachBack: isTeachBack(asked), text: asked.text, invitation: asked.invitation, picture: asked.picture };
}

function options(plan: ErrandPlan, state: ErrandState, asked: WalkQuestion): Step['show'] {
  const rounds = plan.orders.options[asked.id] ?? [];
  const order = rounds[(state.misses[asked.id] ?? 0) % Math.max(1, rounds.length)] ?? asked.options.map((each) => each.id);
  const cards = order.flatMap((id): StepCard[] => {
    const found = asked.options.find((each) => each.id === id);
    return found ? [{ id, text: found.text, picture: found.picture }] : [];
  });
  return { type: 'options', teachBack: isTeachBack(asked), text: asked.text, options: cards };
}

function reply(asked: WalkQuestion, option: string): Step['show'] {
  const tapped = asked.options.find((each) => each.id === option);
  // To a card that did not fit the reply says what is true: so does the picture beside it, also to a child who reads pictures alone.
  const shown = tapped?.right === false ? asked.options.find(({ right }) => right) : tapped;
  return { type: 'reply', teachBack: isTeachBack(asked), text: tapped?.reply ?? '', picture: shown?.picture ?? asked.picture };
}

function answer(plan: ErrandPlan, code: string): WalkAnswer {
  const found = plan.walk.answers.find((each) => each.code === code);
  if (!found) throw new Error('no such answer');
  return found;
}

/** All five; with every sentence struck there is nothing a yes could mean, so it is not among them. */
function answers(plan: ErrandPlan, state: ErrandState): readonly StepCard[] {
  const codes = plan.orders.answers.filter((code) => code !== 'yes' || somethingIsLeft(plan, state));
  return codes.map((code) => card(answer(plan, code)));
}

function card(each: WalkAnswer): StepCard {
  return { id: each.code, text: each.label, picture: each.picture };
}

function saidBack({ walk }: ErrandPlan, given: WalkAnswer): Step['show'] {
  const said = (each: WalkAnswer): SaidBack => ({ answer: card(each), text: each.saidBack });
  return { type: 'saidBack', ...said(given), others: walk.answers.filter((each) => each !== given).map(said) };
}

function copyCards(plan: ErrandPlan, part: 'ask' | 'where'): Step['show'] {
  const asked = copyOf(plan);
  const taps = part === 'ask' ? ['paper', 'keep', 'none'] as const : ['safe', 'notSafe'] as const;
  const cards = taps.map((id: CopyTap): StepCard => ({ id, text: asked[id].label, picture: asked[id].picture }));
  return { type: 'copy', text: part === 'ask' ? asked.text : asked.where, cards };
}

function ending(plan: ErrandPlan, state: ErrandState): Step['show'] {
  const { words } = plan.walk;
  const { outcome } = state;
  if (outcome?.type === 'missed') return { type: 'ended', text: words.endMissed, picture: 'plain-chairs' };
  if (outcome?.type === 'coerced') return { type: 'ended', text: words.endCoerced, picture: 'plain-chairs' };
  if (outcome?.type === 'seen') return { type: 'ended', text: words.endNotice, picture: 'plain-chairs' };
  const given = answer(plan, outcome?.answer ?? 'stop');
  return { type: 'ended', text: given.saidBack, picture: given.picture };
}
