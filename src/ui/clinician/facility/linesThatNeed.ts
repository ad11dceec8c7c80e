import { bands, type Band } from '../../../core/Band.ts';
import type { BandWords, Line, Need, Option, Walkthrough, WalkthroughKind, WalkthroughPack, WalkthroughScreen, Words } from '../../../packs/walkthroughs/WalkthroughPack.ts';

export type NeedyLine = { readonly band: Band; readonly words: string };

/** The needs that a house's page decides, each with the one whose lines are heard in its place. */
export const insteadOf = { noCostConfirmed: 'noCostUnconfirmed', office: 'noOffice', independent: 'notIndependent' } as const satisfies Partial<Record<Need, Need>>;

/**
 * All that children hear or tap only where this fact stands, by age band, each once: the sentences of screens and cards, then the
 * rest. Of one kind of walkthrough, or of all and the cards.
 */
export function linesThatNeed(pack: WalkthroughPack, need: Need, of?: WalkthroughKind): readonly NeedyLine[] {
  return bands.flatMap((band) => [...new Set(linesIn(pack.bands[band], need, of))].map((words) => ({ band, words })));
}

function linesIn({ notice, request, card }: BandWords, need: Need, of: WalkthroughKind | undefined): readonly string[] {
  const walks: readonly Walkthrough<string>[] = [...(of === 'request' ? [] : [notice]), ...(of === 'notice' ? [] : [request])];
  const screens = walks.flatMap((walk) => walk.screens.flatMap((screen) => ofScreen(screen, need)));
  const cards = of !== undefined ? [] : [...card.atStart, ...card.beforeForm].flatMap((line) => needy(line, need));
  const questions = walks.flatMap((walk) => walk.questions.flatMap(({ text, options }) => [...needy(text, need), ...options.flatMap((option) => ofOption(option, need))]));
  return [...screens, ...cards, ...questions];
}

function ofScreen({ needs, title, sentences }: WalkthroughScreen, need: Need): readonly string[] {
  if (needs === need) return [title, ...sentences].flatMap((line) => said(line));
  return [...needy(title, need), ...sentences.flatMap((line) => needy(line, need))];
}

/** What is said back to a tap is heard only after it: the label stands for it. A wrong one is no claim of ours. */
function ofOption({ needs, label, reply, right }: Option, need: Need): readonly string[] {
  if (right === false) return [];
  return needs === need ? said(label) : [...needy(label, need), ...needy(reply, need)];
}

function needy(words: Words, need: Need): readonly string[] {
  return linesOf(words).flatMap((line) => (typeof line !== 'string' && line.needs === need ? [line.words] : []));
}

function said(words: Words): readonly string[] {
  return linesOf(words).map((line) => (typeof line === 'string' ? line : line.words));
}

function linesOf(words: Words): readonly Line[] {
  return typeof words === 'string' || 'words' in words ? [words] : words;
}
