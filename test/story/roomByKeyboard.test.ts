import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { everything } from '../everything.ts';
import { bands } from '../../src/core/Band.ts';
import { afterAct } from '../../src/core/afterAct.ts';
import { startOfErrand } from '../../src/core/errandState.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { ready } from '../../src/vault/sodium.ts';
import { nothingYet, tapOf } from '../matrix/tapOf.ts';
import { openRoom, type ModelRoom } from '../ui/room/openRoom.ts';
import { packs, realPlan } from '../ui/room/realPlans.ts';
import type { RoomWindow } from '../ui/room/RoomWindow.ts';
import { buttonOf } from './tellInRoom.ts';

// The room with two switches: one goes on to the next thing (Tab), one presses it (Enter, or Space). No mouse, no finger.

let room: ModelRoom;

beforeAll(async () => {
  await ready();
  room = await openRoom();
}, 60_000);

afterAll(() => room.end());

/** What has the focus, and whether a person can see that. */
function focused(): Promise<{ readonly name: string; readonly isButton: boolean; readonly ring: boolean; readonly inSight: boolean }> {
  return room.page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const { top, bottom, left, right } = at.getBoundingClientRect();
    return {
      name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 60),
      isButton: at.matches('button'),
      ring: boxShadow !== 'none' || (outlineStyle !== 'none' && outlineWidth !== '0px'),
      inSight: top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1,
    };
  });
}

async function settled(): Promise<void> {
  await room.page.waitForFunction(() => document.querySelector('.child button') !== null && document.querySelector('[aria-disabled=true]') === null);
}

const hasFocus = (button: Locator): Promise<boolean> => button.evaluate((each) => each === document.activeElement);

/** Goes on, switch by switch, until the focus is on it. Every stop on the way is a button, seen to have the focus. */
async function goOnTo(button: Locator): Promise<void> {
  for (let stops = 0; !(await hasFocus(button)); stops += 1) {
    if (stops > 40) throw new Error('not reached by going on');
    await room.page.keyboard.press('Tab');
    const { name, isButton, ring, inSight } = await focused();
    if (isButton) expect({ name, ring, inSight }).toEqual({ name, ring: true, inSight: true });
  }
}

const told = { language: 'en', answer: 'later', strike: 'all', wayOut: 'kept' } as const;

// A small child's room in one language and a teen's in the other, or all six where everything is tried.
const bandsOf = (place: number) => (everything ? bands : bands.filter((_, band) => band === (place === 0 ? 0 : bands.length - 1)));

describe.each(packs.map((pack, place) => [pack.language, pack, place] as const))('%s', (_, pack, place) => {
  test.each(bandsOf(place))('band %s: from the first page to the last, every part taken out, by two switches alone', async (band) => {
    const plan = realPlan(pack, band, 'request', 'told');
    await room.open(plan);
    let state = startOfErrand(plan);
    const so = nothingYet();
    for (let taps = 0; ; taps += 1) {
      await settled();
      const step = stepOf(plan, state);
      const tap = tapOf({ ...told, band }, pack, step, so);
      if (tap === 'leave') break;
      await goOnTo(buttonOf(room.page, step, tap));
      const before = await room.page.evaluate(() => (globalThis as unknown as RoomWindow).room.acts().length);
      await room.page.keyboard.press(taps % 2 === 0 ? 'Enter' : 'Space');
      await settled();
      const done = await room.page.evaluate(() => (globalThis as unknown as RoomWindow).room.acts());
      if (done.length === before) continue;
      expect(done.at(-1)).toEqual(tap);
      state = afterAct(plan, state, tap) ?? state;
    }
    expect(state.outcome).toMatchObject({ type: 'answered', answer: 'later' });
    expect(state.struck).toHaveLength(4);
  });
});

test('the order of going on is the order of reading, and it holds nobody: it comes round again', async () => {
  const [pack] = packs;
  if (!pack) throw new Error('no pack');
  await room.open(realPlan(pack, 'B', 'request', 'told'));
  await settled();
  expect((await focused()).isButton).toBe(false);
  const stops: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await room.page.keyboard.press('Tab');
    const { name, isButton } = await focused();
    stops.push(isButton ? name : '(out)');
  }
  expect(stops.slice(0, 7)).toEqual(['Hear again', 'Go back', 'I want to ask', 'Skip', 'Stop', 'Next', '(out)']);
  expect(stops[7]).toBe('Hear again');
});
