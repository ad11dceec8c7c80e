import { copyTaps, type CopyTap } from '../../../src/core/CopyAsked.ts';
import { laterDays, type ChildAct } from '../../../src/core/Errand.ts';
import type { SentenceId } from '../../../src/core/Id.ts';
import { hour, minute } from '../../../src/core/Instant.ts';
import type { Step } from '../../../src/core/Step.ts';
import { sections } from '../../../src/core/Summary.ts';
import { newId } from '../../../src/vault/keys/newId.ts';
import { valueOf } from '../../vault/valueOf.ts';
import { ownChoice, questionsOf } from './teachBack.ts';
import type { Walk } from './Walk.ts';
import { watchAct, watchStep } from './watchRoom.ts';

/** What this child means to do this time. Percentages, at each act of hers. */
export type Mood = { readonly answer: string; readonly errs: number; readonly told: number; readonly strikes: number; readonly wanders: number; readonly leaves: number };

function drawMood(walk: Walk): Mood {
  const answer = walk.inHundred(70) ? 'yes' : walk.chance.pick(['no', 'unsure', 'later', 'later', 'stop']);
  const { chance } = walk;
  return {
    answer, errs: chance.pick([0, 0, 0, 12, 45]), told: chance.pick([0, 0, 0, 0, 30]), strikes: chance.pick([0, 20, 40]),
    wanders: chance.pick([0, 4, 4, 25]), leaves: chance.pick([0, 0, 0, 0, 4]),
  };
}

/** She does as she is asked to, and errs nowhere. */
export const steady: Mood = { answer: 'yes', errs: 0, told: 0, strikes: 0, wanders: 0, leaves: 0 };

/** She goes on for as long as she does: to an answer, or until the tablet is taken from her. */
export async function goOn(walk: Walk, mood = drawMood(walk), isThere: (step: Step) => boolean = () => false): Promise<void> {
  for (let acts = 0; walk.step !== null && walk.step.show.type !== 'ended' && acts < 150; acts += 1) {
    if (isThere(walk.step) || walk.inHundred(mood.leaves)) return;
    // The tablet is often given back where she erred.
    if (walk.step.show.type === 'reply' && mood.errs > 0 && walk.inHundred(12)) return;
    if (walk.inHundred(1)) walk.tablet.now += walk.chance.pick([minute, 20 * minute, 30 * hour, -2 * hour]);
    await act(walk, walk.inHundred(mood.wanders) ? anyAct(walk, walk.step) : forwards(walk, walk.step, mood));
  }
}

/** After the last page too: whatever a page could still send. */
export async function sendAnything(walk: Walk): Promise<void> {
  for (let acts = 0; walk.step !== null && acts < 4; acts += 1) await act(walk, anyAct(walk, walk.step));
}

/** One act of hers, and what came of it, held against what is known. */
export async function act(walk: Walk, did: ChildAct): Promise<void> {
  const { room, step, out, known, tablet } = walk;
  if (room === null || step === null || out === null) return;
  const answer = await room.act(did);
  walk.count(answer.ok ? 'acts of hers' : 'acts refused');
  if (!answer.ok) {
    known.hold(answer.problem.type === 'notNow', 'an act that failed', () => JSON.stringify({ did, answer }));
    return;
  }
  const seen = { show: step.show, here: step.stones.here, act: did, at: tablet.now, then: answer.value.show.type };
  watchAct(known, seen);
  out.seen.push(seen);
  walk.step = answer.value;
  watchStep(known, answer.value, out.handed, out.seen);
}

function forwards(walk: Walk, { show }: Step, mood: Mood): ChildAct {
  switch (show.type) {
    case 'story': {
      if (show.takeBack !== undefined && walk.inHundred(40)) return { do: 'takeBack' };
      const sentence = show.summary !== null && walk.inHundred(mood.strikes) ? walk.chance.pick(show.summary) : null;
      if (sentence !== null && walk.inHundred(30)) return { do: sentence.on ? 'strikePart' : 'restorePart', section: sentence.section };
      return sentence === null ? { do: 'next' } : { do: sentence.on ? 'strike' : 'restore', sentence: sentence.id };
    }
    case 'openQuestion': return { do: 'told' };
    case 'options': return { do: 'option', option: card(walk, show.options.map(({ id }) => id), mood) };
    case 'decision': return { do: 'choose', answer: show.answers.some(({ id }) => id === mood.answer) ? mood.answer : walk.chance.pick(show.answers.map(({ id }) => id).sort()) };
    case 'saidBack': return { do: show.answer.id === mood.answer || (show.answer.id === 'takeBack' && walk.inHundred(60)) || walk.inHundred(25) ? 'keep' : 'change' };
    case 'copy': return { do: 'copy', choice: walk.chance.pick(show.cards.map(({ id }) => id).sort()) as CopyTap };
    case 'day': return { do: 'pickDay', day: walk.chance.pick(laterDays) };
    case 'asking': return { do: 'goOn' };
    default: return { do: 'next' };
  }
}

function card(walk: Walk, cards: readonly string[], { errs, told }: Mood): string {
  const band = walk.out?.handed.child.band ?? 'A';
  const isCoercion = cards.includes(ownChoice);
  const right = isCoercion ? ownChoice : questionsOf(band).find((each) => cards.includes(each));
  // In an order of their own: the room's is drawn, and a walk is to come again with its seed.
  const others = cards.filter((each) => each !== right).sort();
  return right === undefined || walk.inHundred(isCoercion ? told : errs) ? walk.chance.pick(others) : right;
}

/** Any act at all, whether it is possible or not, with the cards and sentences of this page or of none. */
function anyAct(walk: Walk, { show }: Step): ChildAct {
  const { chance } = walk;
  const sentences = show.type === 'story' ? show.summary?.map(({ id }) => id) ?? [] : [];
  const offered = walk.out?.handed.kind === 'request' ? walk.out.handed.sentences.map(({ id }) => id) : [];
  const sentence = chance.pick([...sentences, ...offered, newId<SentenceId>()]);
  const ways: readonly (() => ChildAct)[] = [
    () => ({ do: chance.pick(['next', 'back', 'skip', 'ask', 'goOn', 'hearAgain', 'told', 'change', 'keep'] as const) }),
    () => ({ do: chance.pick(['back', 'back', 'skip', 'skip', 'skip', 'ask', 'hearAgain'] as const) }),
    () => ({ do: chance.pick(['next', 'keep'] as const) }),
    () => ({ do: 'stop' }),
    () => ({ do: chance.pick(['strike', 'restore'] as const), sentence }),
    () => ({ do: chance.pick(['strikePart', 'restorePart'] as const), section: chance.pick(sections) }),
    () => ({ do: 'takeBack' }),
    () => ({ do: 'copy', choice: chance.pick(copyTaps) }),
    () => ({ do: 'choose', answer: chance.pick(['yes', 'yes', 'no', 'unsure', 'later', 'stop', 'ok', 'maybe']) }),
    () => ({ do: 'option', option: chance.pick([ownChoice, 'stays', 'noMore', 'page', 'summary', 'told', ...(show.type === 'options' ? show.options.map(({ id }) => id).sort() : [])]) }),
    () => ({ do: 'pickDay', day: chance.pick(laterDays) }),
    () => chance.pick([{ do: 'yes' }, { do: 'keep', answer: 'yes' }, { do: 'choose' }, null, 'keep', ['keep'], { do: 'answered' }] as readonly unknown[]) as ChildAct,
  ];
  return chance.pick(ways)();
}

/** Asked once more, the room shows what it showed. */
export async function readAgain(walk: Walk): Promise<void> {
  if (walk.room === null) return;
  walk.known.hold(JSON.stringify(valueOf(await walk.room.step())) === JSON.stringify(walk.step), 'another step than was shown', () => walk.step?.show.type ?? '');
}
