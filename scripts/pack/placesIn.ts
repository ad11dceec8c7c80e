import { bands, type Band } from '../../src/core/Band.ts';
import type { Line, Option, Question, SawPage, SawTakeBack, Walkthrough, WalkthroughPack, Words } from '../../src/packs/walkthroughs/WalkthroughPack.ts';

/** One place of a pack and the lines that stand there, as they are written, placeholders and all. */
export type Place = {
  /** 'B-N4', 'A-EQ1 option book', 'C room skip', 'A card atStart': the same for the same place in every language. */
  readonly where: string;
  readonly lines: readonly Line[];
  /** The label of an option marked wrong: a child is told at once that it is not so. */
  readonly isWrong: boolean;
};

/** Every place of a pack that a child or a clinician reads. */
export function placesIn(pack: WalkthroughPack): readonly Place[] {
  return [
    ...bands.flatMap((band) => placesInBand(pack, band)),
    ...Object.entries(pack.saidRoles).map(([role, words]) => place(`role ${role}`, words)),
  ];
}

function placesInBand({ bands: all }: WalkthroughPack, band: Band): readonly Place[] {
  const { notice, request, room, scripts, card, whoSaw, copy } = all[band];
  const { text, where, ...choices } = copy;
  return [
    ...inWalkthrough(notice, `${band} notice`),
    ...inWalkthrough(request, `${band} request`),
    ...Object.entries(room).map(([name, words]) => place(`${band} room ${name}`, words)),
    ...Object.entries(scripts).map(([name, words]) => place(`${band} script ${name}`, words)),
    ...Object.entries(card).map(([name, words]) => place(`${band} card ${name}`, words)),
    ...Object.entries(whoSaw).flatMap(([name, page]) => onPage(page, `${band} who saw, ${name}`)),
    place(`${band} copy text`, text),
    place(`${band} copy where`, where),
    ...Object.entries(choices).map(([name, { label, saidBack }]) => place(`${band} copy ${name}`, [label, saidBack])),
  ];
}

function inWalkthrough({ screens, questions, answers, words }: Walkthrough<string>, name: string): readonly Place[] {
  return [
    ...screens.flatMap(({ id, needs, title, sentences }) => {
      const where = needs === undefined ? id : `${id} (${needs})`;
      return [place(`${where} title`, title), place(where, sentences)];
    }),
    ...questions.flatMap(inQuestion),
    ...answers.map(({ code, label, saidBack }) => place(`${name} answer ${code}`, [label, saidBack])),
    ...Object.entries(words).map(([word, line]) => place(`${name} ${word}`, line)),
  ];
}

function inQuestion({ id, text, invitation, options }: Question): readonly Place[] {
  return [place(id, text), place(`${id} invitation`, invitation), ...options.flatMap((option) => inOption(option, `${id} option ${option.id}`))];
}

function inOption({ label, reply, right }: Option, where: string): readonly Place[] {
  return [{ ...place(where, label), isWrong: right === false }, place(`${where} reply`, reply)];
}

function onPage(page: SawPage & { readonly takeBack?: SawTakeBack }, where: string): readonly Place[] {
  const taken = page.takeBack === undefined ? [] : [place(`${where} take back`, [page.takeBack.label, page.takeBack.ask, page.takeBack.done])];
  return [place(where, [page.title, ...page.sentences]), ...taken];
}

function place(where: string, words: Words): Place {
  return { where, lines: typeof words === 'string' || 'words' in words ? [words] : words, isWrong: false };
}

/** A line without what it needs. */
export function bare(line: Line): string {
  return typeof line === 'string' ? line : line.words;
}
