import type { Band } from '../../core/Band.ts';
import type { RoomWord, Walk, WalkFacts, WalkOption, WalkQuestion, WalkScreen } from '../../core/Walk.ts';
import { inPieces } from './inPieces.ts';
import { latestOf, saidOf, type SaidOf } from './SaidOf.ts';
import { linesThatStand, type Say, sayWith, stands } from './sayWith.ts';
import type { Need, Option, Question, WalkthroughKind, WalkthroughPack, WalkthroughScreen, Words } from './WalkthroughPack.ts';

/**
 * One band's notice or request, with the sentences these facts allow and every placeholder filled.
 * Throws 'unfilled placeholder X' when a fact that is said is missing.
 */
export function fillWalkthrough(pack: WalkthroughPack, band: Band, kind: WalkthroughKind, facts: WalkFacts): Walk {
  return fillNoting(pack, band, { kind, facts, note: () => undefined });
}

/** Told of every text that is filled what it tells of: pieces of a screen, questions, options, replies, answers, words. */
type Noting = { readonly kind: WalkthroughKind; readonly facts: WalkFacts; note(text: string, of: SaidOf): void };

/** The same, and what each text of it tells of, which decides how long a recording of it can serve. */
export function fillNoting(pack: WalkthroughPack, band: Band, { kind, facts, note }: Noting): Walk {
  const { notice, request, room } = pack.bands[band];
  const { screens, questions, answers, words } = kind === 'notice' ? notice : request;
  const plainly = sayWith(facts);
  const saidAs = (words: Words) => latestOf(linesThatStand(words, facts).map(saidOf));
  const say: Say = (words) => {
    const text = plainly(words);
    note(text, saidAs(words));
    return text;
  };
  const holds = (item: { readonly needs?: Need }) => item.needs === undefined || stands(item.needs, facts);
  return {
    pack: { id: pack.id, version: pack.version, reviewed: pack.provenance.reviewed !== null },
    band,
    language: pack.language,
    direction: pack.direction,
    words: sayEach({ ...room, ...words }, say),
    screens: screens.filter(holds).map((screen) => fillScreen(screen, { say, note, saidAs })),
    questions: questions.map((question) => fillQuestion(question, question.options.filter(holds), say)),
    answers: answers.map(({ code, label, saidBack, picture }) => ({ code, label: say(label), saidBack: say(saidBack), picture })),
  };
}

function sayEach(words: Readonly<Record<RoomWord, string>>, say: Say): Readonly<Record<RoomWord, string>> {
  return Object.fromEntries(Object.entries(words).map(([name, line]) => [name, say(line)])) as Record<RoomWord, string>;
}

type ScreenFilling = { readonly say: Say; readonly note: Noting['note']; saidAs(words: Words): SaidOf };

function fillScreen(screen: WalkthroughScreen, filling: ScreenFilling): WalkScreen {
  const { say } = filling;
  return {
    id: screen.id,
    title: say(screen.title),
    sentences: screen.sentences.map((line) => say(line)).filter((sentence) => sentence !== ''),
    picture: screen.picture,
    keyIdea: screen.keyIdea ?? null,
    showsSummary: screen.sentencesHere ?? false,
    said: saidIn(screen, filling),
  };
}

function saidIn({ title, sentences }: WalkthroughScreen, { say, note, saidAs }: ScreenFilling): readonly string[] {
  const lines = [title, ...sentences].map((words) => ({ text: say(words), of: saidAs(words) }));
  return inPieces(lines.filter(({ text }) => text !== ''), note);
}

function fillQuestion(question: Question, options: readonly Option[], say: Say): WalkQuestion {
  const { id, picture, about, altPicture, key = null, kind } = question;
  return {
    id, text: say(question.text), invitation: say(question.invitation), picture, about, altPicture, key, kind,
    options: options.map((option) => fillOption(option, say)),
  };
}

function fillOption({ id, label, reply, picture, right, own }: Option, say: Say): WalkOption {
  return { id, text: say(label), reply: say(reply), picture, right, own: own ?? null };
}
