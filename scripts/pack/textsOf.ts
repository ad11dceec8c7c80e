import type { Band } from '../../src/core/Band.ts';
import type { WalkFacts } from '../../src/core/Walk.ts';
import { fillWalkthrough } from '../../src/packs/walkthroughs/fillWalkthrough.ts';
import { fillWords } from '../../src/packs/walkthroughs/fillWords.ts';
import { stands } from '../../src/packs/walkthroughs/sayWith.ts';
import type { Line, WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import { everyFacts } from './everyFacts.ts';
import type { LanguageRules } from './languages/LanguageRules.ts';
import { bare } from './placesIn.ts';

/** Words that are read together, by the place to find them at. */
export type Text = { readonly where: string; readonly words: string };

/** All a band says, filled with every combination of facts: what belongs together as one text, each once. */
export function textsOf(pack: WalkthroughPack, band: Band, rules: LanguageRules): readonly Text[] {
  const found = everyFacts(rules).flatMap((facts) => [...walked(pack, band, facts), ...beside(pack, band, rules, facts)]);
  return [...new Map(found.map((text) => [`${text.where} ${text.words}`, text])).values()];
}

/** Each line of a walk that stands alone on a button or in a bubble. */
export function linesOf(pack: WalkthroughPack, band: Band, rules: LanguageRules): readonly Text[] {
  const found = everyFacts(rules).flatMap((facts) => (['notice', 'request'] as const).flatMap((kind) => {
    const { words, questions, answers } = fillWalkthrough(pack, band, kind, facts);
    return [
      ...Object.entries(words).map(([name, said]) => ({ where: `${band} room ${name}`, words: said })),
      ...questions.flatMap(({ id, text, options }) => [{ where: id, words: text }, ...options.flatMap((each) => [each.text, each.reply].map((said) => ({ where: `${id} option ${each.id}`, words: said })))]),
      ...answers.flatMap(({ code, label, saidBack }) => [label, saidBack].map((said) => ({ where: `${band} ${kind} answer ${code}`, words: said }))),
    ];
  }));
  return [...new Map(found.map((text) => [`${text.where} ${text.words}`, text])).values()];
}

function walked(pack: WalkthroughPack, band: Band, facts: WalkFacts): readonly Text[] {
  return (['notice', 'request'] as const).flatMap((kind) => {
    const { screens, questions, answers, words } = fillWalkthrough(pack, band, kind, facts);
    return [
      ...screens.map(({ id, sentences }) => ({ where: id, words: sentences.join(' ') })),
      ...questions.map(({ id, text, options }) => ({ where: id, words: [text, ...options.flatMap((each) => [each.text, each.reply])].join(' ') })),
      ...answers.map(({ code, label, saidBack }) => ({ where: `${band} ${kind} answer ${code}`, words: `${ended(label)} ${saidBack}` })),
      { where: `${band} room`, words: Object.values(words).map(ended).join(' ') },
    ];
  });
}

/** What is told outside the walkthroughs. */
function beside(pack: WalkthroughPack, band: Band, { day, fact }: LanguageRules, facts: WalkFacts): readonly Text[] {
  const { scripts, card, whoSaw, copy } = pack.bands[band];
  const { clinician: CLINICIAN, office: OFFICE, request } = facts;
  const filling = { CLINICIAN, OFFICE, ON: day, FACT: fact, WHO: request?.who ?? '', WHO_ROLE: request?.whoRole ?? '', WHY: request?.why ?? '', WAIT: request?.wait ?? '' };
  const said = (lines: readonly Line[]) => lines.filter((line) => typeof line === 'string' || stands(line.needs, facts)).map((line) => fillWords(bare(line), filling)).join(' ');
  const { text, where, ...choices } = copy;
  return [
    { where: `${band} scripts`, words: said(Object.values(scripts).flat()) },
    ...Object.entries(card).map(([name, lines]) => ({ where: `${band} card ${name}`, words: said(lines) })),
    ...Object.entries(whoSaw).map(([name, page]) => ({ where: `${band} who saw, ${name}`, words: said([...page.sentences, ...('takeBack' in page ? [page.takeBack.ask, page.takeBack.done] : [])]) })),
    { where: `${band} copy`, words: said([text, where, ...Object.values(choices).flatMap(({ label, saidBack }) => [ended(label), saidBack])]) },
  ];
}

function ended(words: string): string {
  return words.replace(/[^.?!؟۔।。…]$/u, '$&.');
}
