import { bands, type Band } from '../../src/core/Band.ts';
import { keyIdeas, type Walk, type WalkQuestion } from '../../src/core/Walk.ts';
import { fillWalkthrough } from '../../src/packs/walkthroughs/fillWalkthrough.ts';
import type { WalkthroughKind, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { everyFacts } from './everyFacts.ts';
import type { Fault } from './Fault.ts';
import { rulesFor } from './languages/rulesFor.ts';

/** Walks each band's notice and request with every combination of facts, as a child could meet it. */
export function checkWalks(pack: WalkthroughPack): readonly Fault[] {
  const faults = everyFacts(rulesFor(pack.language)).flatMap((facts) => bands.flatMap((band) =>
    (['notice', 'request'] as const).flatMap((kind) => {
      try {
        return inWalk(fillWalkthrough(pack, band, kind, facts), band, kind);
      } catch (thrown) {
        return [{ where: `${band} ${kind}`, what: thrown instanceof Error ? thrown.message : 'cannot be filled' }];
      }
    })));
  return [...new Map(faults.map((fault) => [`${fault.where} ${fault.what}`, fault])).values()];
}

function inWalk(walk: Walk, band: Band, kind: WalkthroughKind): readonly Fault[] {
  const where = `${band} ${kind}`;
  const ideas = walk.screens.flatMap(({ keyIdea }) => keyIdea ?? []);
  return [
    ...twice(walk.screens.map(({ id }) => id)).map((id) => ({ where: id, what: 'two screens with this id can be shown in one walk' })),
    ...walk.screens.filter(({ title, sentences }) => title === '' || sentences.length === 0).map(({ id }) => ({ where: id, what: 'has no title or no sentence, with some facts' })),
    ...(kind === 'request' ? keyIdeas.filter((idea) => ideas.filter((each) => each === idea).length !== 1).map((idea) => ({ where, what: `the key idea “${idea}” must stand on one screen` })) : []),
    ...walk.questions.flatMap((question) => inQuestion(question, walk)),
    ...(new Set(walk.answers.map(({ code }) => code)).size === 5 ? [] : [{ where, what: 'there are five answers, each once' }]),
    ...twice(walk.answers.map(({ label }) => label)).map((label) => ({ where, what: `two answers say “${label}”` })),
  ];
}

function inQuestion({ id, about, altPicture, kind, options }: WalkQuestion, { screens }: Walk): readonly Fault[] {
  const told = screens.find((screen) => screen.id === about);
  const good = options.filter((each) => (kind === 'teachBack' ? each.right : each.own));
  const what = [
    ...(options.length === 3 ? [] : ['three options must be offered, whatever the facts']),
    ...(good.length === 1 ? [] : ['one option must be right, whatever the facts']),
    ...twice(options.map(({ text }) => text)).map((text) => `two options say “${text}”`),
    ...twice(options.map(({ picture }) => picture)).map((picture) => `two options have the picture ${picture}`),
    ...(told === undefined ? [`is about ${about}, which is no screen`] : []),
    ...(told?.picture === altPicture ? ['must be told again with another picture than its screen has'] : []),
    ...(options.every(({ text, reply }) => text !== '' && reply !== '') ? [] : ['an option or a reply is empty, with some facts']),
  ];
  return what.map((each) => ({ where: id, what: each }));
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
