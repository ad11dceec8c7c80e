import type { Band } from '../../core/Band.ts';
import type { InOther, Walk, WalkFacts, WalkScreen } from '../../core/Walk.ts';
import { fillNoting } from './fillWalkthrough.ts';
import { fillWords, type Filling } from './fillWords.ts';
import { inPieces } from './inPieces.ts';
import { latestOf, saidOf, type SaidOf } from './SaidOf.ts';
import type { SawPage, SawTakeBack, WalkthroughPack, WhoSaw } from './WalkthroughPack.ts';

/** What came of a yes, as a child is told. */
export type SawState = 'waiting' | 'sent' | 'takenBack' | 'recalled' | 'ended';

/** One yes of hers to be shown. wait: until when it waits, null once that is over; on: the day it went or was taken back. */
export type SawYes = {
  readonly state: SawState;
  readonly who: string;
  readonly whoRole: string;
  readonly why: string;
  /** What `why` is in where that is not what the pack is in, else null. */
  readonly whyIn: string | null;
  readonly wait: string | null;
  readonly on: string | null;
};

/** The words of a page's take-back, and of the page once it is taken back. */
export type FilledTakeBack = Pick<SawTakeBack, 'label' | 'ask'> & { readonly after: { readonly title: string; readonly text: string; readonly picture: string } };

/** The walk through who saw what: `opening`, a page for each yes in this order, `closing`. takeBacks: by page, null where there is nothing. */
export type FilledWhoSaw = { readonly walk: Walk; readonly pages: readonly { readonly screen: string; readonly takeBack: FilledTakeBack | null }[] };

type Noting = (text: string, of: SaidOf) => void;
type Saw = { readonly yeses: readonly SawYes[]; readonly note?: Noting };

/**
 * Who saw what for one child. The room's words, and what is said to Stop, are the notice's. note: told of every text what it tells of.
 * Throws 'unfilled placeholder X'.
 */
export function fillWhoSaw(pack: WalkthroughPack, band: Band, facts: Omit<WalkFacts, 'request'>, { yeses, note = () => undefined }: Saw): FilledWhoSaw {
  const words = pack.bands[band].whoSaw;
  const notice = fillNoting(pack, band, { kind: 'notice', facts: { ...facts, request: null }, note });
  const shown = yeses.map((yes, place) => pageOf(words, yes, `saw-${place + 1}-${yes.state}`, { clinician: facts.clinician, note }));
  const bare = (name: 'opening' | 'nothing' | 'closing') => screenOf(`saw-${name}`, words[name], { filling: { CLINICIAN: facts.clinician }, note });
  const between = shown.length === 0 ? [bare('nothing')] : shown.map(({ screen }) => screen);
  const walk = { ...notice, screens: [bare('opening'), ...between, bare('closing')], questions: [], answers: notice.answers.filter(({ code }) => code === 'stop') };
  return { walk, pages: shown.map(({ screen, takeBack }) => ({ screen: screen.id, takeBack })) };
}

function pageOf(words: WhoSaw, yes: SawYes, id: string, { clinician, note }: { readonly clinician: string; readonly note: Noting }): { readonly screen: WalkScreen; readonly takeBack: FilledTakeBack | null } {
  const filling = { CLINICIAN: clinician, WHO: yes.who, WHO_ROLE: yes.whoRole, WHY: yes.why, WAIT: yes.wait, ON: yes.on };
  const page = words[yes.state];
  const screen = screenOf(id, page, { filling, note, reason: yes.whyIn === null ? null : { text: yes.why, language: yes.whyIn } });
  if (!('takeBack' in page)) return { screen, takeBack: null };
  const { label, ask, done } = page.takeBack;
  const { title, picture } = yes.state === 'sent' ? words.recalled : words.takenBack;
  const lineOf = (line: string) => ({ text: fillWords(line, filling), of: saidOf(line) });
  const [said, asked, after, text] = [label, ask, title, done].map(lineOf) as [Line, Line, Line, Line];
  for (const line of [said, asked]) note(line.text, line.of);
  note([after.text, text.text].join('\n'), latestOf([after.of, text.of]));
  return { screen, takeBack: { label: said.text, ask: asked.text, after: { title: after.text, text: text.text, picture } } };
}

type Line = { readonly text: string; readonly of: SaidOf };
type ScreenFilling = { readonly filling: Filling; readonly note: Noting; readonly reason?: InOther | null };

/**
 * A sentence that says how long it waits is left out once it waits no more. A reason in another language stands by itself at the end,
 * and before it the words that lead up to it, of a sentence that ends with it.
 */
function screenOf(id: string, { title, sentences, picture }: SawPage, { filling, note, reason = null }: ScreenFilling): WalkScreen {
  const isSaid = (line: string) => (filling['WAIT'] !== null || !line.includes('{WAIT}')) && (reason === null || !line.includes(why));
  const withReason = reason === null ? [] : sentences.filter((sentence) => sentence.includes(why));
  const leads = withReason.flatMap((sentence) => (sentence.endsWith(why) ? [sentence.slice(0, -why.length).trimEnd()] : [])).filter((lead) => lead !== '');
  const lineOf = (line: string): Line => ({ text: fillWords(line, filling), of: saidOf(line) });
  const lines = sentences.map((line) => (isSaid(line) ? lineOf(line) : null));
  const last = leads.map(lineOf);
  return {
    id, title: fillWords(title, filling), sentences: [...lines.flatMap((line) => line ?? []), ...last].map(({ text }) => text), picture, keyIdea: null, showsSummary: false,
    said: [...inPieces([lineOf(title), ...lines], note), ...inPieces(last, note)],
    ...(reason !== null && withReason.length > 0 && { inOther: reason }),
  };
}

const why = '{WHY}';
