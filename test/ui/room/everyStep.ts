import type { Band } from '../../../src/core/Band.ts';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import { startOfErrand, type ErrandState, type Place } from '../../../src/core/errandState.ts';
import type { Step } from '../../../src/core/Step.ts';
import { takingBack } from '../../../src/core/takeBack.ts';
import { stepOf } from '../../../src/core/stepOf.ts';
import type { WalkthroughPack } from '../../../src/packs/walkthroughs/WalkthroughPack.ts';
import { realPlan } from './realPlans.ts';

/** One screen of a walk, and what it is called on a sheet: 'A-E2 summary, all off'. */
export type NamedStep = { readonly name: string; readonly step: Step };

/** Every screen of one walk: of a house that has told everything, and what is other in one that has told nothing. */
export function everyScreen(pack: WalkthroughPack, band: Band, kind: ErrandPlan['kind']): readonly NamedStep[] {
  const told = everyStep(realPlan(pack, band, kind, 'told'));
  const known = new Set(told.map(({ step }) => wordsOf(step)));
  const bare = everyStep(realPlan(pack, band, kind, 'bare')).filter(({ step }) => !known.has(wordsOf(step)));
  return [...told, ...bare.map(({ name, step }) => ({ name: `${name} (bare)`, step }))];
}

/** What it shows, whatever order was drawn for it. */
function wordsOf({ show }: Step): string {
  return [...JSON.stringify(show)].sort().join('');
}

/** Every screen this plan can show, each once: the stories, questions, replies, answers and ends, and what strikes make of them. */
export function everyStep(plan: ErrandPlan): readonly NamedStep[] {
  const start = startOfErrand(plan);
  const show = (name: string, state: Partial<ErrandState>): NamedStep => ({ name, step: stepOf(plan, { ...start, ...state }) });
  const told = [...stories(plan, show), ...questions(plan, show)];
  return plan.kind === 'whoSaw' ? [...told, ...takingsBack(plan, show)] : [...told, ...answers(plan, show)];
}

type Show = (name: string, state: Partial<ErrandState>) => NamedStep;

function stories(plan: ErrandPlan, show: Show): readonly NamedStep[] {
  const struck = plan.kind === 'request' ? plan.offer.sentences.map(({ id }) => id) : [];
  return plan.walk.screens.flatMap(({ id, showsSummary }, index): NamedStep[] => {
    const place: Place = { at: 'screen', index, again: false };
    const plain = show(id, { place });
    const again = index === 0 ? [show(`${id} again`, { place: { ...place, again: true } }), show('asking', { place, asking: true })] : [];
    if (!showsSummary) return [plain, ...again];
    return [plain, ...again, show(`${id}, one off`, { place, struck: struck.slice(0, 1) }), show(`${id}, all off`, { place, struck })];
  });
}

/** Of who saw what: each yes said back before it is taken back, and its page after that; no answer is asked for. */
function takingsBack(plan: Extract<ErrandPlan, { readonly kind: 'whoSaw' }>, show: Show): readonly NamedStep[] {
  const pages = plan.takeBacks.flatMap(({ screen, consent }) => {
    const place: Place = { at: 'screen', index: plan.walk.screens.findIndex(({ id }) => id === screen), again: false };
    return [
      show(`${screen} said back`, { place: { at: 'saidBack', answer: takingBack, from: place } }),
      show(`${screen} taken back`, { place, takenBack: [consent] }),
    ];
  });
  const first: Place = { at: 'screen', index: 0, again: false };
  return [...pages, show('stop said back', { place: { at: 'saidBack', answer: 'stop', from: first } }), show('seen', { place: { at: 'ended' }, outcome: { type: 'seen' } })];
}

function questions(plan: ErrandPlan, show: Show): readonly NamedStep[] {
  return plan.walk.questions.flatMap(({ id, kind, options }, index) => [
    show(id, { place: { at: 'question', index, part: 'open' } }),
    show(`${id} cards`, { place: { at: 'question', index, part: 'options' } }),
    ...options.map((option) => show(`${id} ${option.id}`, { place: { at: 'reply', index, option: option.id } })),
    ...(kind === 'teachBack' ? [show(`${id} told again`, { place: { at: 'replay', index } })] : []),
  ]);
}

function answers(plan: ErrandPlan, show: Show): readonly NamedStep[] {
  const decision: Place = { at: 'decision' };
  const ended: Place = { at: 'ended' };
  const each = plan.walk.answers.flatMap(({ code }) => [
    show(`${code} said back`, { place: { at: 'saidBack', answer: code, from: decision } }),
    show(`${code} kept`, { place: ended, outcome: { type: 'answered', answer: code as 'yes', day: null } }),
  ]);
  if (plan.kind === 'whoSaw') return [...each, ...takenBack(plan, show), show('seen', { place: ended, outcome: { type: 'seen' } })];
  if (plan.kind === 'notice') return [show('answers', { place: decision }), ...each];
  return [
    show('answers', { place: decision }),
    show('answers, nothing left', { place: decision, struck: plan.offer.sentences.map(({ id }) => id) }),
    ...each,
    show('days', { place: { at: 'day' } }),
    ...copies(plan, show),
    show('missed', { place: ended, outcome: { type: 'missed', question: '' } }),
    show('not her own', { place: ended, outcome: { type: 'coerced' } }),
  ];
}

/** Each yes that can be taken back: said back, and its page once it is over. */
function takenBack({ walk, takeBacks }: Extract<ErrandPlan, { readonly kind: 'whoSaw' }>, show: Show): readonly NamedStep[] {
  return takeBacks.flatMap(({ screen, consent }) => {
    const place: Place = { at: 'screen', index: walk.screens.findIndex(({ id }) => id === screen), again: false };
    return [
      show(`${screen} said back`, { place: { at: 'saidBack', answer: 'takeBack', from: place } }),
      show(`${screen} taken back`, { place, takenBack: [consent] }),
    ];
  });
}

/** What is asked of her copy after a yes, and what is said to each card. */
function copies({ copy }: Extract<ErrandPlan, { readonly kind: 'request' }>, show: Show): readonly NamedStep[] {
  if (copy === undefined) return [];
  return [
    show('copy', { place: { at: 'copy', part: 'ask' } }),
    show('copy, where', { place: { at: 'copy', part: 'where' } }),
    ...(['keep', 'none', 'safe', 'notSafe'] as const).map((tapped) => show(`copy ${tapped}`, { place: { at: 'copySaid', tapped } })),
  ];
}
