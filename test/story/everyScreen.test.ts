import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bands } from '../../src/core/Band.ts';
import type { Step } from '../../src/core/Step.ts';
import { ready } from '../../src/vault/sodium.ts';
import { everything } from '../everything.ts';
import { everyScreen, type NamedStep } from '../ui/room/everyStep.ts';
import { openRoom, type ModelRoom } from '../ui/room/openRoom.ts';
import { kinds, packs } from '../ui/room/realPlans.ts';
import type { RoomWindow } from '../ui/room/RoomWindow.ts';
import { type RoomView, sizes, smallPhones, turnTo, twiceAsLarge } from '../ui/room/views.ts';

// Every screen a child can meet, in every language and band, in the room's own components: contrast (7 to 1, AAA), targets of
// 72 px, nothing cut, every control in reach, the five answers and the five controls equal. Each is shown and measured in the browser; what is looked at by people is `npm run sheets`.

let room: ModelRoom;
let screens: readonly (readonly [name: string, steps: readonly NamedStep[]])[];

beforeAll(async () => {
  await ready();
  screens = packs.flatMap((pack) => bands.flatMap((band) => kinds.map((kind) => [`${pack.language} ${band} ${kind}`, everyScreen(pack, band, kind)] as const)));
  room = await openRoom();
  await room.page.evaluate(() => (globalThis as unknown as RoomWindow).room.fetchPictures());
}, 60_000);

afterAll(() => room.end());

/** Sizes that find the most; all of them where everything is tried. */
const views = Object.entries({ ...sizes, ...twiceAsLarge, ...smallPhones })
  .filter(([name]) => everything || ['phone', 'phone, large letters'].includes(name));

async function faultsEverywhere(change: (step: NamedStep) => NamedStep = (step) => step): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, steps] of screens) {
    const faults = await room.page.evaluate((shown) => (globalThis as unknown as RoomWindow).room.faultsIn(shown), steps.map(change));
    found.push(...faults.map((fault) => `${name}, ${fault}`));
  }
  return found;
}

describe('every screen of every language and band', () => {
  test('there are screens to look at', () => {
    expect(screens.map(([, steps]) => steps.length).reduce((one, other) => one + other)).toBeGreaterThan(500);
  });

  test.each(views)('%s', async (_, view) => {
    await turnTo(room, view);
    expect(await faultsEverywhere()).toEqual([]);
  });

  test.runIf(everything).each(Object.entries(sizes))('%s, for the left hand', async (_, view) => {
    await turnTo(room, view);
    expect(await faultsEverywhere(({ name, step }) => ({ name, step: { ...step, hand: 'left' } }))).toEqual([]);
  });

  test('from right to left', async () => {
    await turnTo(room, sizes.phone);
    expect(await faultsEverywhere(({ name, step }) => ({ name, step: { ...step, direction: 'rtl' } }))).toEqual([]);
  });
});

/** The pages a walk ends on, the tablet that got stuck, and the tablet at rest. */
async function faultsAtTheEnd(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, steps] of screens) {
    const last = steps.filter(({ step }) => step.show.type === 'ended');
    const faults = await room.page.evaluate((shown) => (globalThis as unknown as RoomWindow).room.faultsIn(shown), last);
    found.push(...faults.map((fault) => `${name}, ${fault}`));
    if (last[0]) found.push(...(await faultsShown(last[0].step, true)).map((fault) => `${name}, broken: ${fault}`));
  }
  return [...found, ...(await faultsShown('resting')).map((fault) => `resting: ${fault}`)];
}

async function faultsShown(step: Step | 'resting', broken = false): Promise<readonly string[]> {
  await room.show(step, broken);
  return room.page.evaluate(() => (globalThis as unknown as RoomWindow).room.faultsNow());
}

describe('the last pages', () => {
  test.each(Object.entries({ ...sizes, ...twiceAsLarge, ...smallPhones }))('%s', async (_, view) => {
    await turnTo(room, view);
    expect(await faultsAtTheEnd()).toEqual([]);
  });
});

describe('what is wrong is found', () => {
  const steps = (name: string): NamedStep[] => [...screens[0]?.[1] ?? []].filter((each) => each.name === name);
  const spoilt = async (css: string, name = 'A-N1', shown = steps(name), view: RoomView = sizes.wide): Promise<readonly string[]> => {
    await turnTo(room, view);
    const style = await room.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      return document.adoptedStyleSheets.length;
    }, css);
    expect(style).toBeGreaterThan(0);
    const faults = await room.page.evaluate((each) => (globalThis as unknown as RoomWindow).room.faultsIn(each), shown);
    await room.page.evaluate(() => { document.adoptedStyleSheets.pop(); });
    return faults;
  };

  test.each([
    ['words a little too pale', '.child p { color: #6b6068 !important; }', / stands out \d\.\d\d to 1, not 7/],
    ['an edge too pale', '.child .control { border-color: #e8d9b8 !important; }', /^A-N1: the edge of control/],
    ['small letters', '.child .control { font-size: 17px; }', /^A-N1: ".*" is 17\.0 high, not 18/],
    ['a small control', '.child .control { inline-size: 60px; }', /^A-N1: control ".*" is \d+ by \d+/],
    ['a word that does not fit', '.child .control span { white-space: nowrap; font-size: 60px !important; }', / does not fit into control /],
    ['a control out of reach', '.child .five { translate: 0 90px; }', / is not wholly on the screen/],
    ['a control over another', '.child .control:nth-child(2) { translate: 60px 0; }', / lies over another/],
    ['no room for words', '.child .ctrl { min-block-size: 700px; }', /^A-N1: only \d+ high are left/],
    ['a control that stands out', '.child .control:nth-child(5) { background: #f2b23e !important; }', /^A-N1: control "Stop" has another ground than "Hear again"/],
    ['a control farther from the others', '.child .control:nth-child(5) { margin-inline-start: 8px; }', /^A-N1: controls side by side are /],
  ])('%s', async (_, css, fault) => {
    expect(await spoilt(css)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });

  test('a small picture', async () => {
    expect(await spoilt('.child .way > :first-child { inline-size: 110px; }', 'A-NQ1 cards')).toEqual(expect.arrayContaining([expect.stringMatching(/^A-NQ1 cards: the picture of way ".*" is 110 by 83/)]));
  });

  test('words on the drawing of a last page, and a sign', async () => {
    const last = screens.find(([name]) => name === 'en B request')?.[1].filter(({ name }) => ['missed', 'yes kept'].includes(name)) ?? [];
    expect(last).toHaveLength(2);
    const found = await spoilt('.last .art { block-size: 60% !important; margin-block-end: -200px; }', '', last, sizes.tall);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^missed: ".*" stands on the drawing/), expect.stringMatching(/^yes kept: "the sign" stands on the drawing/)]));
  });

  test('an answer that is said back in a box of another size, with buttons elsewhere', async () => {
    const said = screens.find(([name]) => name === 'en B request')?.[1].filter(({ step }) => step.show.type === 'saidBack') ?? [];
    expect(said).toHaveLength(5);
    const found = await spoilt('.child .unsaid { display: none; }', '', said, sizes.phone);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/ said back: box is at /), expect.stringMatching(/ said back: the way on is at /)]));
  });

  test.each([
    ['larger', '.child .cell:nth-child(1) .answer { font-size: 30px; }', /^answers: answer ".*" has another size than/],
    ['heavier', '.child .cell:nth-child(2) .answer span { font-weight: 400; }', /has another weight than/],
    ['paler', '.child .cell:nth-child(2) .answer { background: #eee; }', /has another ground than/],
    ['narrower', '.child .answers { grid-template-columns: 2fr 1fr 1fr 1fr 1fr; grid-auto-flow: row; }', /has another width than/],
    ['farther', '.child .cell:nth-child(4) { translate: 6px 0; }', /^answers: answers side by side are/],
  ])('an answer %s', async (_, css, fault) => {
    expect(await spoilt(css, 'answers')).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
});
