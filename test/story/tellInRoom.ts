import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { PorterContract } from '../../src/bridge/PorterContract.ts';
import type { ChildAct } from '../../src/core/Errand.ts';
import { dayWords, youTapped } from '../../src/core/heardOn.ts';
import { partWords } from '../../src/core/partWords.ts';
import type { Result } from '../../src/core/Result.ts';
import type { Step } from '../../src/core/Step.ts';
import type { WalkthroughPack } from '../../src/packs/walkthroughs/WalkthroughPack.ts';
import type { ChildStory } from '../matrix/childStories.ts';
import { nothingYet, tapOf } from '../matrix/tapOf.ts';
import type { RoomWindow } from '../ui/room/RoomWindow.ts';

/** The porter behind the page, one story after another: what it was told last, and what it answered. */
export class RemotePorter {
  porter: PorterContract | null = null;
  acts: ChildAct[] = [];

  /** Puts it behind this page, through reloads. */
  async standBehind(page: Page): Promise<void> {
    // The room takes no tap for a blink after each page, which other stories try. Here are thousands of pages.
    await page.addInitScript(() => {
      const real = globalThis.setTimeout;
      const hurried = (work: () => void, wait?: number) => real(work, wait === 300 ? 0 : wait);
      Object.assign(globalThis, { setTimeout: hurried });
    });
    await page.exposeFunction('porterStep', () => this.#asked().step().then(withoutSounds));
    await page.exposeFunction('porterAct', (act: ChildAct) => {
      this.acts.push(act);
      return this.#asked().act(act).then(withoutSounds);
    });
  }

  #asked(): PorterContract {
    if (this.porter === null) throw new Error('no errand is out');
    return this.porter;
  }
}

/** A map crosses no wire. */
function withoutSounds(answer: Result<Step>): Result<Step> {
  return answer.ok ? { ok: true, value: { ...answer.value, sounds: undefined } as Step } : answer;
}

/** She does in the room what the story says, by the words on its buttons; every page must be the one the porter means. Gives the last step. */
export async function tellInRoom(page: Page, remote: RemotePorter, { story, pack, porter }: {
  readonly story: ChildStory; readonly pack: WalkthroughPack; readonly porter: PorterContract;
}): Promise<Step> {
  remote.porter = porter;
  remote.acts = [];
  await page.evaluate(() => { (globalThis as unknown as RoomWindow).room.openRemote(); });
  const so = nothingYet();
  for (;;) {
    const answer = await porter.step();
    if (!answer.ok) throw new Error(answer.problem.type);
    const step = answer.value;
    await page.getByRole('heading', { level: 1, name: headingOf(step), exact: true }).waitFor();
    const tap = tapOf(story, pack, step, so);
    if (tap === 'leave') return step;
    await press(page, remote, step, tap);
  }
}

/** Presses until the porter was told: words that do not fit are brought up first. */
async function press(page: Page, { acts }: RemotePorter, step: Step, act: ChildAct): Promise<void> {
  const before = acts.length;
  for (let tries = 0; acts.length === before; tries += 1) {
    if (tries > 40) throw new Error(`nothing came of ${act.do}`);
    await ready(page);
    await buttonOf(page, step, act).click();
    if (acts.length === before) await page.waitForTimeout(20);
  }
  expect(acts.at(-1)).toEqual(act);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.child button') !== null && document.querySelector('[aria-disabled=true]') === null);
}

/** The button of an act, by the words on it. */
export function buttonOf(page: Page, { words, show }: Step, act: ChildAct): Locator {
  const main = page.getByRole('main');
  const button = (name: string, within: Page | Locator = page) => within.getByRole('button', { name, exact: true });
  const sentence = (id: string) => (show.type === 'story' ? show.summary?.find((each) => each.id === id)?.rendering : undefined) ?? '';
  const cardNamed = (id: string): string => {
    const cards = show.type === 'options' ? show.options : show.type === 'decision' ? show.answers : show.type === 'copy' ? show.cards : [];
    return cards.find((each) => each.id === id)?.text ?? '';
  };
  switch (act.do) {
    // What does not fit is brought up first, by what stands in its place.
    case 'next': return button(words.next).or(button(words.moreBelow));
    case 'told': return button(words.showPictures, main);
    case 'option': return button(cardNamed(act.option), main);
    case 'choose': return button(cardNamed(act.answer), main);
    case 'copy': return button(cardNamed(act.choice), main);
    case 'pickDay': return button(words[dayWords[act.day]], main);
    case 'keep': return button(words.thatIsMyAnswer, main);
    case 'change': return button(words.change, main);
    case 'stop': return button(words.stop, page.getByRole('group', { name: words.alwaysHere }));
    case 'strike': return page.getByRole('switch', { name: sentence(act.sentence), exact: true });
    case 'strikePart': return page.getByRole('switch', { name: words[partWords[act.section]], exact: true });
    default: throw new Error(`no story does ${act.do}`);
  }
}

function headingOf({ words, show }: Step): string {
  switch (show.type) {
    case 'story': return show.title;
    case 'decision': return words.whatDoYouWant;
    case 'saidBack': return youTapped(words, show.answer);
    case 'day': return words.whichDay;
    case 'asking': return words.askPage;
    default: return show.text;
  }
}
