import type { HandedRequest, Seen } from './Handed.ts';
import { ideas, keyOf, ownChoice, questionAmong, questionsOf, type KeyMisses } from './teachBack.ts';
import type { LaterDay } from '../../../src/core/Errand.ts';

/** What a request came to. struck: ids of sentences that are out. */
export type Came =
  | { readonly type: 'nothing' }
  | { readonly type: 'brokenOff'; readonly misses: KeyMisses }
  | { readonly type: 'missed' | 'coerced' }
  | { readonly type: 'answered'; readonly answer: string; readonly day: LaterDay | null; readonly at: number };

/** Everything that was seen of her so far, from over her shoulder. */
export type Sight = {
  readonly came: Came;
  readonly ideas: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
  readonly own: boolean;
  readonly misses: KeyMisses;
  readonly struck: ReadonlySet<string>;
};

/** The rules of R23 to R29 over what was seen, act by act: which screen, which tap. Knows nothing of the machine in the app. */
export function sightOf(handed: HandedRequest, seen: readonly Seen[]): Sight {
  const { child: { band } } = handed;
  const [shown, told, passed, struck] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  let misses = handed.missesBefore;
  let own = false;
  let closed: Came | null = null;
  for (const { show, act, at } of seen) {
    if (act.do === 'next' && show.type === 'story') shown.add(show.id.replace(`${band}-`, ''));
    if (act.do === 'strike') struck.add(act.sentence);
    if (act.do === 'restore') struck.delete(act.sentence);
    const part = act.do === 'strikePart' || act.do === 'restorePart' ? handed.sentences.filter(({ section }) => section === act.section) : [];
    for (const { id } of part) if (act.do === 'strikePart') struck.add(id); else struck.delete(id);
    if (act.do === 'told' && show.type === 'openQuestion') told.add(show.text);
    if (act.do === 'keep' && show.type === 'saidBack') closed = { type: 'answered', answer: show.answer.id, day: null, at };
    if (act.do === 'pickDay' && show.type === 'day') closed = { type: 'answered', answer: 'later', day: act.day, at };
    if (act.do !== 'option' || show.type !== 'options') continue;
    const question = questionAmong(band, show.options.map(({ id }) => id));
    if (question === null) {
      own = act.option === ownChoice;
      if (!own) closed = { type: 'coerced' };
    } else if (act.option === question) passed.add(question);
    else {
      const key = keyOf(band, question);
      if (key !== null) misses = { ...misses, [key]: misses[key] + 1 };
      if (key !== null && misses[key] >= 2) closed = { type: 'missed' };
    }
  }
  const open: Came = seen.length === 0 ? { type: 'nothing' } : { type: 'brokenOff', misses };
  return { came: closed ?? open, ideas: shown, told, passed, own: own || band === 'A', misses, struck };
}

/** What is still missing before she may be asked for an answer, in words; null: nothing. */
export function missingBeforeAnswer({ child: { band } }: HandedRequest, { ideas: shown, passed, own, misses, came }: Sight): string | null {
  const idea = ideas.find((each) => !shown.has(each));
  if (idea !== undefined) return `the idea of ${idea} was not shown to its end`;
  const question = questionsOf(band).find((each) => !passed.has(each));
  if (question !== undefined) return `the question of '${question}' was not answered right`;
  if (!own) return 'she was not heard to say that it is her own choice';
  if (came.type === 'missed' || came.type === 'coerced') return `it had ended: ${came.type}`;
  return misses.canSayNo >= 2 || misses.canTakeBack >= 2 ? 'two misses on a key question' : null;
}
