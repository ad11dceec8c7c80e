import type { ChildAct } from '../../../src/core/Errand.ts';
import type { Step } from '../../../src/core/Step.ts';
import { missingBeforeAnswer, sightOf } from './cameTo.ts';
import type { Handed, HandedRequest, Seen } from './Handed.ts';
import { same, type Known } from './Known.ts';

type Show = Step['show'];

/** Whether anyone who sees this page would say that she can do this here. Going on, back, asking and the like are no answers. */
function isHere(show: Show, act: ChildAct): boolean {
  switch (act.do) {
    case 'choose': return show.type === 'decision' && show.answers.some(({ id }) => id === act.answer);
    case 'keep': case 'change': return show.type === 'saidBack';
    case 'option': return show.type === 'options' && show.options.some(({ id }) => id === act.option);
    case 'strike': case 'restore': return show.type === 'story' && show.summary?.some(({ id }) => id === act.sentence) === true;
    case 'strikePart': case 'restorePart': return show.type === 'story' && show.summary?.some(({ section }) => section === act.section) === true;
    case 'copy': return show.type === 'copy' && show.cards.some(({ id }) => id === act.choice);
    case 'takeBack': return show.type === 'story' && show.takeBack !== undefined;
    case 'told': return show.type === 'openQuestion';
    case 'pickDay': return show.type === 'day' && show.days.includes(act.day);
    case 'next': return show.type === 'story' || show.type === 'reply';
    case 'goOn': return show.type === 'asking';
    case 'hearAgain': return true;
    default: return show.type !== 'ended';
  }
}

/** An act that the room took: it must have been possible on the page that stood there. */
export function watchAct(known: Known, { show, act }: Seen): void {
  known.hold(isHere(show, act), 'an act that was not possible', () => `${act.do} at ${show.type}`);
}

/** What the room shows after all that was seen: nothing early, nothing left out, nothing that tells which card is right. */
export function watchStep(known: Known, { show }: Step, handed: Handed, seen: readonly Seen[]): void {
  known.hold(!/"(?:right|own|key)":/.test(JSON.stringify(show)), 'a mark that was shown', () => JSON.stringify(show));
  if (handed.kind !== 'request') return;
  const sight = sightOf(handed, seen);
  if (show.type === 'options') known.hold(sight.told.has(show.text), 'cards before she told it her way', () => show.text);
  if (show.type === 'decision') watchAnswers(known, show, handed, seen);
  if (show.type === 'story') watchStory(known, show, handed, sight.struck);
}

function watchAnswers(known: Known, { answers }: Extract<Show, { type: 'decision' }>, handed: HandedRequest, seen: readonly Seen[]): void {
  const sight = sightOf(handed, seen);
  const missing = missingBeforeAnswer(handed, sight);
  known.hold(missing === null, 'answers before all was told and understood', () => missing ?? '');
  const left = handed.sentences.some(({ id }) => !sight.struck.has(id));
  const ids = answers.map(({ id }) => id).sort().join();
  known.hold(ids === (left ? 'later,no,stop,unsure,yes' : 'later,no,stop,unsure'), 'not the five answers', () => `${ids}; something is left: ${left}`);
}

function watchStory(known: Known, show: Extract<Show, { type: 'story' }>, { sentences, recipient, summary, child }: HandedRequest, struck: ReadonlySet<string>): void {
  const said = show.sentences.join(' ');
  if (show.id === `${child.band}-E1`) known.hold(said.includes(recipient.name), 'another recipient than she was told', () => said);
  if (show.id === `${child.band}-E4`) known.hold(said.includes(summary.why), 'another purpose than she was told', () => said);
  known.hold((show.id === `${child.band}-E2`) === (show.summary !== null), 'a summary that was not shown', () => show.id);
  if (show.summary === null) return;
  const shown = show.summary.map(({ id, original, rendering, on }) => ({ id, original, rendering, on }));
  const offered = sentences.map(({ id, text, rendering }) => ({ id, original: text, rendering: rendering === '' ? text : rendering, on: !struck.has(id) }));
  known.hold(same(shown, offered), 'other words shown than were offered', () => JSON.stringify({ shown, offered }));
}
