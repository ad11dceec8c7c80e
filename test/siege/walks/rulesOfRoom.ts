import { at, type Rule } from './Rule.ts';

/** What holds while she has the tablet. */
export const rulesOfRoom: readonly Rule[] = [
  at('core/yesMayBeOffered.ts', 'R16: every key idea was shown to its end', "if (plan.kind !== 'request') return null;\n  const index", "if (plan.kind !== null) return null;\n  const index"),
  at('core/walkOn.ts', 'R26: what was skipped was not shown', 'return afterScreen(plan, { ...state, skipped }, place);', 'return afterScreen(plan, { ...state, skipped, shown: [...state.shown, id] }, place);'),
  at('core/yesMayBeOffered.ts', 'R16: the teach-back was passed', 'findIndex((asked) => !state.passed.includes(asked.id))', 'findIndex(() => false)'),
  at('core/walkOn.ts', 'R27: a wrong card is no right one', "asked.kind === 'coercion' || tapped.right || letGo", 'tapped'),
  at('core/walkOn.ts', 'R26: a question that was skipped comes again', "if (plan.kind === 'notice') return onward(plan, { ...state, skipped, passed", "if (plan.kind !== null) return onward(plan, { ...state, skipped, passed"),
  at('core/walkOn.ts', 'R27: she tells it her way before there are cards', "place: { at: 'question', index: open, part: 'open' } };\n  return { ...state, place: { at: 'decision' }", "place: { at: 'question', index: open, part: 'options' } };\n  return { ...state, place: { at: 'decision' }"),
  at('core/stepOf.ts', 'R27: no mark says which card is right', 'text: found.text, picture: found.picture }]', 'text: found.text, picture: found.picture, right: found.right }]'),
  at('core/answerBack.ts', 'R27: two misses on a key question end it', 'misses >= 2 ?', 'misses >= 99 ?'),
  at('core/errandState.ts', 'R27: misses before it broke off count on', 'misses: missesBefore,', 'misses: {},'),
  at('core/answerBack.ts', 'R29: a yes that is not her own choice ends it', 'return tapped.own === true ? null', 'return tapped.own !== null ? null'),
  at('core/answerBack.ts', 'R26: only on the last page is there an answer', "if (state.place.at !== 'decision') return null;", ''),
  at('core/answerBack.ts', 'R26: an answer counts once it was said back and kept', "return { ...state, place: { at: 'saidBack', answer, from: state.place } };\n}\n\n/** Stop", "return endErrand(state, { type: 'answered', answer: answer as RequestAnswer, day: null });\n}\n\n/** Stop"),
  at('core/answerBack.ts', 'R16: an answer is kept only where one was given', "if (state.place.at !== 'saidBack') return null;\n  if (state.place.answer === takingBack) return keepTakeBack(plan, state);\n  const answer = state.place.answer as", "if (state.place.at === 'saidBack' && state.place.answer === takingBack) return keepTakeBack(plan, state);\n  const answer = (state.place.at === 'saidBack' ? state.place.answer : plan.kind === 'request' ? 'yes' : 'ok') as"),
  at('core/yesMayBeOffered.ts', 'R35: a yes to an empty page is none', "return plan.kind !== 'request' || plan", 'return plan.kind !== null || plan'),
  at('core/answerBack.ts', 'R34: her copy is asked of after the yes, and undoes nothing', "if (state.place.at === 'copy' || state.place.at === 'copySaid') return leaveCopy(state);", ''),
  at('core/afterAct.ts', 'R26: after the end there is nothing to do', "if (state.place.at === 'ended') return null;", ''),
  at('core/answerBack.ts', 'R35: a strike takes the sentence out', 'struck: off ? [...others, ...meant] : others', 'struck: off ? others : [...others, ...meant]'),
  at('core/answerBack.ts', 'R35: a part goes whole with one tap', '(each) => each.section === section', '(each) => each.section !== section'),
  at('core/takeBack.ts', 'R31: a taking back counts once it was kept', "return { ...state, place: { at: 'saidBack', answer: takingBack, from: state.place } };", 'return { ...state, takenBack: [...state.takenBack, asked.consent] };'),
  at('core/answerBack.ts', 'R35: what is struck lies before her', '!screenAt(plan, state.place)?.showsSummary', 'state.asking'),
  at('core/stepOf.ts', 'R35: she hears the very words', "rendering: each.rendering === '' ? each.text : each.rendering,", 'rendering: each.text.slice(0, 20),'),
  at('core/stepOf.ts', 'R23: five answers', 'return codes.map((code) => card(answer(plan, code)));', "return codes.filter((code) => code !== 'unsure').map((code) => card(answer(plan, code)));"),
  at('porter/serveErrand.ts', 'DESIGN 6: an act is on disk before its step', 'await store.append({ number: errandPlaces.acts + number, sealed: row })', "act.do === 'keep' ? ok(row && null) : await store.append({ number: errandPlaces.acts + number, sealed: row })"),
];
