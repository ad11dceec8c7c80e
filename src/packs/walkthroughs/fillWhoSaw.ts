import type { Band } from '../../core/Band.ts';
import type { InOther, Walk, WalkFacts, WalkScreen } from '../../core/Walk.ts';
import { fillWalkthrough } from './fillWalkthrough.ts';
import { fillWords, type Filling } from './fillWords.ts';
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

/** Who saw what for one child. The room's words, and what is said to Stop, are the notice's. Throws 'unfilled placeholder X'. */
export function fillWhoSaw(pack: WalkthroughPack, band: Band, facts: Omit<WalkFacts, 'request'>, yeses: readonly SawYes[]): FilledWhoSaw {
  const words = pack.bands[band].whoSaw;
  const notice = fillWalkthrough(pack, band, 'notice', { ...facts, request: null });
  const shown = yeses.map((yes, place) => pageOf(words, yes, `saw-${place + 1}-${yes.state}`, facts.clinician));
  const bare = (name: 'opening' | 'nothing' | 'closing') => screenOf(`saw-${name}`, words[name], { CLINICIAN: facts.clinician });
  const between = shown.length === 0 ? [bare('nothing')] : shown.map(({ screen }) => screen);
  const walk = { ...notice, screens: [bare('opening'), ...between, bare('closing')], questions: [], answers: notice.answers.filter(({ code }) => code === 'stop') };
  return { walk, pages: shown.map(({ screen, takeBack }) => ({ screen: screen.id, takeBack })) };
}

function pageOf(words: WhoSaw, yes: SawYes, id: string, clinician: string): { readonly screen: WalkScreen; readonly takeBack: FilledTakeBack | null } {
  const filling = { CLINICIAN: clinician, WHO: yes.who, WHO_ROLE: yes.whoRole, WHY: yes.why, WAIT: yes.wait, ON: yes.on };
  const page = words[yes.state];
  const screen = screenOf(id, page, filling, yes.whyIn === null ? null : { text: yes.why, language: yes.whyIn });
  if (!('takeBack' in page)) return { screen, takeBack: null };
  const { label, ask, done } = page.takeBack;
  const { title, picture } = yes.state === 'sent' ? words.recalled : words.takenBack;
  const said = { label: fillWords(label, filling), ask: fillWords(ask, filling) };
  return { screen, takeBack: { ...said, after: { title: fillWords(title, filling), text: fillWords(done, filling), picture } } };
}

/**
 * A sentence that says how long it waits is left out once it waits no more. A reason in another language stands by itself at the end,
 * and before it the words that lead up to it, of a sentence that ends with it.
 */
function screenOf(id: string, { title, sentences, picture }: SawPage, filling: Filling, reason: InOther | null = null): WalkScreen {
  const stand = sentences.filter((sentence) => filling['WAIT'] !== null || !sentence.includes('{WAIT}'));
  const withReason = reason === null ? [] : stand.filter((sentence) => sentence.includes(why));
  const leads = withReason.flatMap((sentence) => (sentence.endsWith(why) ? [sentence.slice(0, -why.length).trimEnd()] : []));
  const said = [...stand.filter((sentence) => !withReason.includes(sentence)), ...leads.filter((lead) => lead !== '')];
  return {
    id, title: fillWords(title, filling), sentences: said.map((sentence) => fillWords(sentence, filling)), picture, keyIdea: null, showsSummary: false,
    ...(reason !== null && withReason.length > 0 && { inOther: reason }),
  };
}

const why = '{WHY}';
