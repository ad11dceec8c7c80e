import { expect, test } from 'vitest';
import { afterAct } from '../../src/core/afterAct.ts';
import type { ErrandPlan } from '../../src/core/Errand.ts';
import { startOfErrand } from '../../src/core/errandState.ts';
import { stepOf } from '../../src/core/stepOf.ts';
import { ready } from '../../src/vault/sodium.ts';
import { openRoom, type ModelRoom, type RoomOptions } from '../ui/room/openRoom.ts';
import { packs, realPlan } from '../ui/room/realPlans.ts';

// What the child's tablet is set to: little motion, or colours that the system chooses.

async function inRoom<T>(options: RoomOptions, work: (room: ModelRoom, plan: ErrandPlan) => Promise<T>): Promise<T> {
  await ready();
  const [pack] = packs;
  if (!pack) throw new Error('no pack');
  const room = await openRoom(options);
  try {
    return await work(room, realPlan(pack, 'B', 'request', 'told'));
  } finally {
    await room.end();
  }
}

/** The longest that anything moves, in milliseconds, when a page is turned and a sentence switched. */
function longestMotion(room: ModelRoom, plan: ErrandPlan): Promise<number> {
  return (async () => {
    await room.open(plan);
    await room.page.evaluate(() => {
      const place = globalThis as { longest?: number };
      place.longest = 0;
      const look = (): void => {
        for (const { effect } of document.getAnimations()) place.longest = Math.max(place.longest ?? 0, Number(effect?.getComputedTiming().activeDuration ?? 0));
        requestAnimationFrame(look);
      };
      look();
    });
    for (const name of ['Next', 'Go back', 'Next']) {
      await room.page.waitForFunction(() => document.querySelector('[aria-disabled=true]') === null);
      await room.page.getByRole('button', { name, exact: true }).click();
    }
    await room.page.getByRole('switch').first().click();
    await room.page.waitForTimeout(700);
    return room.page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
  })();
}

test('little motion: every page is there at once, and every switch', async () => {
  expect(await inRoom({ reducedMotion: 'reduce' }, longestMotion)).toBeLessThanOrEqual(1);
  expect(await inRoom({ reducedMotion: 'no-preference' }, longestMotion)).toBeGreaterThan(100);
}, 60_000);

test('colours that the system chooses: what is on, where she is and what can be pressed are told by shape and word', async () => {
  await inRoom({ forcedColors: 'active' }, async (room, plan) => {
    const next = afterAct(plan, startOfErrand(plan), { do: 'next' });
    const part = next && afterAct(plan, next, { do: 'strikePart', section: 'symptoms' });
    if (!part) throw new Error('no summary');
    await room.show(stepOf(plan, part));
    const switches = await room.page.getByRole('switch').evaluateAll((all) => all.map((one) => {
      const track = one.querySelector('.switch');
      if (!track) throw new Error('a switch without a track');
      const knob = getComputedStyle(track, '::after');
      return {
        on: one.getAttribute('aria-checked'), word: one.querySelector('em')?.textContent ?? '', knob: knob.insetInlineStart,
        seen: knob.backgroundColor !== getComputedStyle(track).backgroundColor,
      };
    }));
    expect(switches.map(({ on, word, seen }) => ({ on, word, seen }))).toEqual(
      ['true', 'false', 'false', 'false', 'true'].map((on) => ({ on, word: on === 'true' ? 'On' : 'Off', seen: true })));
    expect(new Set(switches.map(({ on, knob }) => `${on} ${knob}`)).size).toBe(2);
    const edges = await room.page.getByRole('button').evaluateAll((all) => all.filter((one) => one.closest('.ctrl') !== null).map((one) => getComputedStyle(one).borderTopWidth));
    expect(edges.every((edge) => Number.parseFloat(edge) >= 2)).toBe(true);
    const stones = await room.page.locator('.stones i').evaluateAll((all) => all.map((one) => `${one.getBoundingClientRect().width > 25} ${getComputedStyle(one).backgroundColor}`));
    expect(new Set(stones).size).toBe(3);
    await room.page.keyboard.press('Tab');
    const outline = await room.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  });
}, 60_000);
