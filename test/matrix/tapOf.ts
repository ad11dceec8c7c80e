import type { ChildAct } from '../../src/core/Errand.ts';
import type { Step } from '../../src/core/Step.ts';
import type { Question, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { dayOf, stopPlaceOf, struckIn, told, type ChildStory, type StopPlace } from './childStories.ts';

/** What she has done so far, as far as the story needs it. */
export type Told = { strikes: boolean; wrong: number; changed: boolean };

export const nothingYet = (): Told => ({ strikes: false, wrong: 0, changed: false });

/** What she does next in this story, or 'leave': from here the tablet is given back, reloaded or dead. */
export function tapOf(story: ChildStory, pack: WalkthroughPack, step: Step, so: Told): ChildAct | 'leave' {
  const { show } = step;
  if (story.wayOut === 'stop' && show.type !== 'saidBack' && placeOf(step) === stopPlaceOf(story) && done(story, so)) return { do: 'stop' };
  switch (show.type) {
    case 'story': return strikeOf(story, step, so) ?? { do: 'next' };
    case 'openQuestion': return { do: 'told' };
    case 'options': return cardOf(story, pack, step, so);
    case 'reply': return { do: 'next' };
    case 'decision': return so.changed ? 'leave' : { do: 'choose', answer: story.answer };
    case 'saidBack': return atSaidBack(story, show.answer.id, so);
    case 'day': return { do: 'pickDay', day: dayOf(story) };
    case 'copy': return { do: 'copy', choice: show.cards.some(({ id }) => id === 'keep') ? 'keep' : 'safe' };
    case 'asking': return { do: 'goOn' };
    case 'ended': return 'leave';
  }
}

function atSaidBack(story: ChildStory, answer: string, so: Told): ChildAct | 'leave' {
  const { wayOut } = story;
  if (wayOut === 'reload' || wayOut === 'kill') return 'leave';
  if (wayOut === 'stop' && stopPlaceOf(story) === 'saidBack' && answer !== 'stop') return { do: 'stop' };
  if (wayOut !== 'unfinished') return { do: 'keep' };
  so.changed = true;
  return { do: 'change' };
}

/** Whether all she takes out is out: she stops after that. */
function done({ strike }: ChildStory, so: Told): boolean {
  return strike === 'none' || so.strikes;
}

function placeOf({ show, stones }: Step): StopPlace | null {
  switch (show.type) {
    case 'story': return show.summary !== null ? 'summary' : stones.here === 0 ? 'first' : null;
    case 'openQuestion': return 'question';
    case 'options': return 'cards';
    case 'reply': return 'reply';
    case 'decision': return 'answers';
    case 'saidBack': return 'saidBack';
    default: return null;
  }
}

/** One tap for one sentence or for a whole part; for all of them, part by part, a part of one sentence by its own switch. */
function strikeOf(story: ChildStory, { show }: Step, so: Told): ChildAct | null {
  if (show.type !== 'story' || show.summary === null || so.strikes) return null;
  const next = struckIn[story.strike].find((place) => show.summary?.[place]?.on);
  const sentence = next === undefined ? undefined : show.summary[next];
  if (sentence === undefined) {
    so.strikes = true;
    return null;
  }
  const isPart = story.strike !== 'sentence' && told.filter(({ section }) => section === sentence.section).length > 1;
  return isPart ? { do: 'strikePart', section: sentence.section } : { do: 'strike', sentence: sentence.id };
}

function cardOf(story: ChildStory, pack: WalkthroughPack, step: Step, so: Told): ChildAct {
  const question = questionAt(pack, story, step);
  const errs = story.wayOut === 'missed' && question.key === (story.band === 'B' ? 'canTakeBack' : 'canSayNo') && so.wrong < 2;
  if (errs) so.wrong += 1;
  const shown = step.show.type === 'options' ? step.show.options.map(({ id }) => id) : [];
  const option = question.options.find(({ id, right, own }) =>
    shown.includes(id) && (question.kind === 'coercion' ? own === (story.wayOut !== 'coerced') : right === !errs));
  if (!option) throw new Error('no such card');
  return { do: 'option', option: option.id };
}

function questionAt(pack: WalkthroughPack, { band }: ChildStory, { stones }: Step): Question {
  const { questions } = pack.bands[band].request;
  const found = questions[stones.here - (stones.count - questions.length - 1)];
  if (!found) throw new Error('no such question');
  return found;
}
