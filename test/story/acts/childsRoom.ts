import type { Hands, Thing } from '../Hands.ts';
import { cardThatFits } from './cardThatFits.ts';
import { pause, until } from './until.ts';

/** What a child does with the tablet. Left out: she looks at every page, taps the cards that fit, and chooses for herself. */
export type ChildsWalk = {
  /** Her answer, by its card: 'Yes, you can send it'. */
  readonly answer: string;
  /** The kind of page she stops at, doing nothing there. */
  readonly until?: Page['kind'];
  /** After 'later': the card of the day. */
  readonly day?: string;
  /** After a yes, of her copy: the cards she taps, one after the other. Left out: the grown-up keeps it for her. */
  readonly copy?: readonly string[];
  /** Sentences she switches off, as she hears them. */
  readonly strike?: readonly string[];
  /** Titles of the pages she skips the first time. */
  readonly skip?: readonly string[];
  /** Cards she taps instead of those that fit: each once, and again when the question comes again and it stands twice. */
  readonly wrong?: readonly string[];
  /** To 'has someone told you to say yes?': her card. */
  readonly told?: string;
  /** Called at each page, by its heading, before she does anything. */
  readonly at?: (page: Page) => Promise<void>;
};

/** Where in the room she is. */
export type Page = { readonly kind: 'story' | 'question' | 'cards' | 'answers' | 'saidBack' | 'day' | 'copy' | 'asking' | 'over'; readonly heading: string };

const always: Thing = { role: 'group', name: 'Always here' };
const button = (name: string): Thing => ({ role: 'button', name });
const [next, more, pictures, keep, goOn] = ['Next', 'More below', 'Show me the pictures', 'That is my answer', 'Go on'] as const;
const over: Thing = { role: 'button', name: /^For / };
const card: Thing = { role: 'button', within: { role: 'main' } };

/** Five ways to answer, in every band, of a request and of the notice. */
export const answerCards: readonly (readonly string[])[] = [
  ['Yes, send it', 'No, do not send it', 'I am not sure', 'Later', 'Stop now'],
  ['Yes, you can send it', 'No, do not send it', 'I am not sure', 'Ask me later', 'Stop now'],
  ['Yes, send this summary', 'No, do not send it', 'I’m not sure', 'Ask me later', 'Stop now'],
  ['We can talk', 'I have a question', 'I am not sure', 'Not today', 'Stop here'],
  ['We can go on', 'I have questions', 'I am not sure I trust this', 'Not today', 'Stop here'],
];
/** What she can tap of her copy after a yes, in every band: first the three, then where she would keep paper. */
export const copyCards: readonly (readonly string[])[] = [
  ['Yes, on paper.', 'Yes, but you keep it.', 'No, not now.'],
  ['Yes, I have a good place.', 'No, you keep it for me.'],
  ['Yes, on paper.', 'Yes, but keep it for me.', 'No, not now.'],
  ['Yes, I have a safe place.', 'No, keep it for me.'],
];
const days = ['Tomorrow', 'In three days', 'In a week', 'When I ask'];

/** The child walks from where she is to her answer, or as far as it goes. Gives the last words on the tablet. */
export async function walkThrough(hands: Hands, walk: ChildsWalk): Promise<string> {
  const left: Left = { walk, wrong: [...walk.wrong ?? []], skips: [...walk.skip ?? []], strikes: [...walk.strike ?? []], copies: [...walk.copy ?? []] };
  for (let steps = 0; steps < 200; steps += 1) {
    const page = await lookAtRoom(hands);
    await walk.at?.(page);
    if (page.kind === 'over' || page.kind === walk.until) return allDone(left, page);
    await stepOn(hands, page, left);
  }
  throw new Error('a walk without an end');
}

/** A story that meant her to do something she never came to would prove nothing. */
function allDone({ wrong, skips, strikes, copies }: Left, page: Page): string {
  const undone = [...wrong, ...skips, ...strikes, ...copies];
  if (undone.length > 0) throw new Error(`at "${page.heading}" she had not come to: ${undone.join(' | ')}`);
  return page.heading;
}

type Left = { readonly walk: ChildsWalk; readonly wrong: string[]; readonly skips: string[]; readonly strikes: string[]; readonly copies: string[] };

async function stepOn(hands: Hands, page: Page, left: Left): Promise<void> {
  switch (page.kind) {
    case 'story': return stepOver(hands, page, left);
    case 'question': return hands.press(button(pictures));
    case 'cards': return hands.press({ ...card, name: await chooseCard(hands, left) });
    case 'answers': return hands.press({ ...card, name: left.walk.answer });
    case 'saidBack': return hands.press(button(keep));
    case 'day': return hands.press({ ...card, name: left.walk.day ?? 'When I ask' });
    case 'copy': return hands.press({ ...card, name: left.copies.shift() ?? (await readCards(hands)).find((each) => /keep it/.test(each)) ?? '' });
    case 'asking': return hands.press(button(goOn));
    case 'over': return undefined;
  }
}

async function stepOver(hands: Hands, page: Page, { skips, strikes }: Left): Promise<void> {
  const skipped = skips.indexOf(page.heading);
  if (skipped >= 0) {
    skips.splice(skipped, 1);
    return hands.press({ role: 'button', name: 'Skip', within: always });
  }
  for (const sentence of strikes.splice(0)) {
    if (await hands.sees(partOf(sentence))) await strike(hands, sentence);
    else strikes.push(sentence);
  }
  await pressNext(hands);
}

/** She switches a sentence off, as she hears it. */
export async function strike(hands: Hands, sentence: string): Promise<void> {
  const part = partOf(sentence);
  await hands.press(part);
  for (let tries = 0; await hands.isOn(part); tries += 1) {
    if (tries > 200) throw new Error('a sentence that was tapped stayed on');
    await pause(50);
  }
}

/** A part is named by its sentence; whether it is on may stand after it. */
function partOf(sentence: string): Thing {
  return { role: 'switch', name: new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*(On|Off|In|Out)?$`, 'u') };
}

async function chooseCard(hands: Hands, { walk, wrong }: Left): Promise<string> {
  const cards = await readCards(hands);
  const miss = wrong.findIndex((each) => cards.includes(each));
  if (miss >= 0) return wrong.splice(miss, 1)[0] ?? '';
  if (walk.told !== undefined && cards.includes(walk.told)) return walk.told;
  return cardThatFits(cards);
}

/** Beside each card may stand a button to hear it, which shows no words. */
async function readCards(hands: Hands): Promise<readonly string[]> {
  return (await hands.readAll(card)).filter((words) => words !== '');
}

/** Turns the page: what stands below the edge is looked at first. */
export async function pressNext(hands: Hands): Promise<void> {
  await lookToTheEnd(hands);
  await hands.press(button(next));
}

/** She looks at all that stands below the edge. */
async function lookToTheEnd(hands: Hands): Promise<void> {
  for (let looks = 0; await hands.sees(button(more)); looks += 1) {
    if (looks > 100) throw new Error('a page without an end');
    if (await hands.canPress(button(more))) await pressMore(hands);
    // The words glide up: until they stand, the button may still go.
    await pause(300);
  }
}

/** A button that goes while it is reached for was not needed any more. */
async function pressMore(hands: Hands): Promise<void> {
  try {
    await hands.press(button(more));
  } catch (reason) {
    if (await hands.sees(button(more))) throw reason;
  }
}

/** Waits until the room takes a tap, looks at the whole page, and says where she is. */
export async function lookAtRoom(hands: Hands): Promise<Page> {
  return until(async () => {
    if (await hands.canPress({ role: 'button', name: 'Stop', within: always })) {
      await lookToTheEnd(hands);
      return { kind: await kindOfPage(hands), heading: await hands.read({ role: 'heading' }) };
    }
    return await hands.sees(over) ? { kind: 'over', heading: await hands.read({ role: 'heading' }) } : undefined;
  }, () => 'the room takes no tap');
}

async function kindOfPage(hands: Hands): Promise<Page['kind']> {
  const buttons = await hands.readAll({ role: 'button' });
  if (buttons.includes(pictures)) return 'question';
  if (buttons.includes(keep)) return 'saidBack';
  if (buttons.includes(goOn)) return 'asking';
  if (buttons.includes(next)) return 'story';
  const cards = await readCards(hands);
  if (days.every((day) => cards.includes(day))) return 'day';
  if (copyCards.some((each) => each.length === cards.length && each.every((one) => cards.includes(one)))) return 'copy';
  return answerCards.some((five) => cards.length >= 4 && cards.every((each) => five.includes(each))) ? 'answers' : 'cards';
}

/** One of the five that are always there. */
export async function pressAlways(hands: Hands, control: 'Hear again' | 'Go back' | 'I want to ask' | 'Skip' | 'Stop'): Promise<void> {
  await hands.press({ role: 'button', name: control, within: always });
}

/** The tablet goes back to the adult: from the last page to the one that rests. */
export async function giveBack(hands: Hands): Promise<void> {
  await hands.press(over);
  await hands.waitFor({ role: 'button', name: 'I am the adult: unlock' });
}
