import type { CopyAsked } from './CopyAsked.ts';
import { laterDays, type LaterDay, type SawTakeBack } from './Errand.ts';
import { nothingIsOn, partsOf, type Part } from './partsOf.ts';
import { partWords } from './partWords.ts';
import type { Step, StepCard, StepSentence } from './Step.ts';
import type { InOther, RoomWord, Walk, WalkScreen } from './Walk.ts';

/**
 * One thing heard. name: what its recording goes by, the text that was recorded, or of a rendering its sentence's id.
 * lines: what a voice of the tablet says where there is none. byItself: told as the screen comes; else only when she asks for it.
 */
export type Piece = { readonly name: string; readonly lines: readonly string[]; readonly byItself: boolean };

/** How each day she can pick is called. */
export const dayWords = {
  tomorrow: 'dayTomorrow',
  three: 'dayThree',
  week: 'dayWeek',
  whenSheAsks: 'dayAsk',
} as const satisfies Record<LaterDay, RoomWord>;

/** The room's words that are heard as such, in the order they are met. */
export const wordsHeard = [
  'againFirst', 'showPictures', 'whichOfThese', 'whatDoYouWant', 'allAreGood', 'nothingLeft', 'isThatRight', 'thatIsMyAnswer', 'change', 'whichDay',
  ...laterDays.map((day) => dayWords[day]), ...Object.values(partWords), 'askPage', 'goOn', 'endMissed', 'endCoerced', 'giveBack',
] as const satisfies readonly RoomWord[];

/** A screen's title and sentences in the pieces they are said in, lines apart. */
export function piecesOf({ title, sentences, said }: WalkScreen): readonly string[] {
  return said ?? [[title, ...sentences].join('\n')];
}

/** What is heard of a step, in order: all a child needs who cannot read (R43). */
export function heardOn({ show, words, language }: Step): readonly Piece[] {
  switch (show.type) {
    case 'story': {
      const again = show.again ? [words.againFirst] : [];
      const offered = partsOf(show.summary ?? []).flatMap((part) => heardOfPart(part, words, language));
      const nothing = nothingIsOn(show.summary ?? []) ? [text(words.nothingLeft)] : [];
      const other = show.inOther === undefined ? [] : [inOther(show.inOther, language)];
      return [...[...again, ...show.said].map(text), ...other, ...offered, ...nothing, ...(show.takeBack === undefined ? [] : [text(show.takeBack)])];
    }
    case 'openQuestion': return [show.text, show.invitation, words.showPictures].map(text);
    case 'options': return [show.text, ...(show.teachBack ? [words.whichOfThese] : []), ...show.options.map(textOf)].map(text);
    case 'reply': return [text(show.text)];
    case 'decision': return [words.whatDoYouWant, show.answers.length < 5 ? words.nothingLeft : words.allAreGood, ...show.answers.map(textOf)].map(text);
    case 'saidBack': return [{ ...text(show.answer.text), lines: [youTapped(words, show.answer)] }, ...[show.text, words.isThatRight, words.thatIsMyAnswer, words.change].map(text)];
    case 'day': return [words.whichDay, ...show.days.map((day) => words[dayWords[day]])].map(text);
    case 'copy': return [show.text, ...show.cards.map(textOf)].map(text);
    case 'asking': return [words.askPage, words.goOn].map(text);
    case 'ended': return [show.text, words.giveBack].map(text);
  }
}

/** Its name, and what is on of it: nothing at all by itself of a part that is out. An older errand has no name for it. What is in another language is read by the grown-up. */
function heardOfPart({ section, sentences }: Part, words: Step['words'], language: string): readonly Piece[] {
  const canBeRead = (each: StepSentence) => !each.spoken && isSameLanguage(each.language, language);
  const said = sentences.map((each): Piece => ({ name: each.id, lines: canBeRead(each) ? [each.rendering] : [], byItself: each.on }));
  const name = words[partWords[section]] as string | undefined;
  return name === undefined ? said : [{ ...text(name), byItself: sentences.some(({ on }) => on) }, ...said];
}

/** 'You tapped: No, do not send it.' */
export function youTapped(words: Step['words'], answer: StepCard): string {
  return words.youTapped.replace('{ANSWER}', () => answer.text);
}

/** Every text a walk can be heard by, once, in the order a child meets it. */
export function textsHeard({ screens, questions, answers, words }: Walk): readonly string[] {
  const asked = questions.flatMap(({ text: question, invitation, options }) => [question, invitation, ...options.flatMap((each) => [each.text, each.reply])]);
  const all = [...screens.flatMap(piecesOf), ...asked, ...answers.flatMap(({ label, saidBack }) => [label, saidBack]), ...wordsHeard.map((word) => words[word])];
  return [...new Set(all)];
}

/** The same of the question about her copy. */
export function copyHeard({ text: asked, where, ...cards }: CopyAsked): readonly string[] {
  const { paper, keep, none, safe, notSafe } = cards;
  return [asked, ...[paper, keep, none].flatMap(({ label, saidBack }) => [label, saidBack]), where, ...[safe, notSafe].flatMap(({ label, saidBack }) => [label, saidBack])];
}

/** The same of a yes that can be taken back where she is shown who saw what. */
export function takeBackHeard({ label, ask, after: { title, text: done } }: Pick<SawTakeBack, 'label' | 'ask' | 'after'>): readonly string[] {
  return [label, ask, takenBackPiece(title, done)];
}

/** What the page says once it is taken back, in one piece. */
export function takenBackPiece(title: string, done: string): string {
  return [title, done].join('\n');
}

/** A voice of one language reads no other: without a recording the grown-up does. */
function inOther(of: InOther, language: string): Piece {
  return { ...text(of.text), lines: isSameLanguage(of.language, language) ? [of.text] : [] };
}

/** Of two tags, whatever their script or country. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? '';
}

function text(of: string): Piece {
  return { name: of, lines: of.split('\n'), byItself: true };
}

function textOf(card: StepCard): string {
  return card.text;
}
