import { replayActs } from '../../core/afterAct.ts';
import type { ErrandState } from '../../core/errandState.ts';
import type { ErrandOutcome, ErrandPlan } from '../../core/Errand.ts';
import type { NoticeAnswer, NoticeGiven, TeachBackNote } from '../../core/Notice.ts';
import { noMisses, type KeyMisses } from '../../core/ReAsk.ts';
import type { WalkScreen } from '../../core/Walk.ts';
import type { KeptAct } from '../seal/errandRows.ts';

/** What a whole chain of acts came to. */
export type Judged =
  | { readonly kind: 'yes'; readonly state: ErrandState }
  | { readonly kind: 'notice'; readonly state: ErrandState; readonly answer: NoticeAnswer | null }
  /** misses: null where the chain does not tell. */
  | { readonly kind: 'noYes'; readonly outcome: ErrandOutcome | 'brokenOff'; readonly misses: KeyMisses | null }
  /** No screen was met: as if it had never been laid. */
  | { readonly kind: 'nothing' };

/**
 * What the errand came to. acts null: the chain breaks in the middle. begun: at least one of her acts was on disk.
 * One act that was not possible, and nothing of the chain counts.
 */
export function judgeErrand(plan: ErrandPlan, acts: readonly KeptAct[] | null, begun: boolean): Judged {
  if (!begun) return { kind: 'nothing' };
  const state = acts === null ? null : replayActs(plan, acts.map((kept) => kept.act));
  if (state === null) return { kind: 'noYes', outcome: 'brokenOff', misses: null };
  const answered = state.outcome?.type === 'answered' ? state.outcome.answer : null;
  if (plan.kind === 'notice') return { kind: 'notice', state, answer: answered as NoticeAnswer | null };
  return answered === 'yes' ? { kind: 'yes', state } : { kind: 'noYes', outcome: state.outcome ?? 'brokenOff', misses: keyMisses(plan, state) };
}

/** Wrong taps on the key questions, those of earlier errands with them. */
function keyMisses({ walk: { questions } }: ErrandPlan, { misses }: ErrandState): KeyMisses {
  const counted = questions.flatMap(({ id, key }) => (key === null ? [] : [[key, misses[id] ?? 0] as const]));
  return { ...noMisses, ...Object.fromEntries(counted) };
}

/** What was shown at the notice and how it went. */
export function noticeGiven(plan: ErrandPlan, state: ErrandState, answer: NoticeAnswer | null): NoticeGiven {
  const { pack, band, language } = plan.walk;
  return {
    pack: { id: pack.id, version: pack.version }, band, language,
    shown: shownScreens(plan, state), skipped: state.skipped, teachBack: teachBackOf(plan, state), answer,
    attested: plan.attestation.walkedBy,
  };
}

/** The exact text of each screen that was shown to its end, in the order of the walk. */
export function shownScreens(plan: ErrandPlan, state: ErrandState): readonly { readonly screen: string; readonly text: string }[] {
  const text = ({ title, sentences }: WalkScreen) => [title, ...sentences].join('\n');
  return plan.walk.screens.filter(({ id }) => state.shown.includes(id)).map((screen) => ({ screen: screen.id, text: text(screen) }));
}

/** How each question of the teach-back that was reached went. Told in her own words is never scored. */
export function teachBackOf(plan: ErrandPlan, state: ErrandState): readonly TeachBackNote[] {
  const letGo = (id: string, misses: number) => plan.kind === 'notice' && (misses >= 2 || state.skipped.includes(id));
  return plan.walk.questions.filter(({ kind }) => kind === 'teachBack').map(({ id, text }) => {
    const misses = state.misses[id] ?? 0;
    return { question: id, asked: text, passed: state.passed.includes(id) && !letGo(id, misses), misses };
  });
}
