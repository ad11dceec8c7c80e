import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bands, type Band } from '../../src/core/Band.ts';
import { ready } from '../../src/vault/sodium.ts';
import { everything } from '../everything.ts';
import { longWords, madeUpPacks, rightToLeft } from '../packs/walkthroughs/madeUpPacks.ts';
import { everyStep } from '../ui/room/everyStep.ts';
import { openRoom, type ModelRoom } from '../ui/room/openRoom.ts';
import { realPlan } from '../ui/room/realPlans.ts';

const sizes = { wide: { width: 1180, height: 820 }, tall: { width: 820, height: 1180 }, phone: { width: 390, height: 844 } } as const;

let room: ModelRoom;
beforeAll(async () => {
  await ready();
  room = await openRoom();
});
afterAll(() => room.end());

/** Runs in the page: what is wider than where it stands, by its words. */
function tooWide(): readonly string[] {
  const shown = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.child, .child main, .child button, .child h1, .child p')];
  return shown.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0).map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`);
}

const eachSize = Object.entries(sizes).map(([name, size], place) => ({ name, size, place }));

/** All of them with everything; else one for each pack, and another for the next. */
const sizesFor = (number: number) => eachSize.filter(({ place }) => everything || place === number % eachSize.length);

/** Every band at every size, with everything; else each at one of them, and another for the next pack. */
function bandsAt(place: number): readonly Band[] {
  return everything ? bands : bands.filter((_, number) => number === place % bands.length);
}

describe.each(madeUpPacks.map((pack, number) => ({ language: pack.language, pack, number })))('a pack of $language in the room', ({ language, pack, number }) => {
  test.each(sizesFor(number))('nothing runs out of its place: $name', async ({ size, place }) => {
    await room.page.setViewportSize(size);
    const wide: string[] = [];
    for (const band of bandsAt(place + number)) {
      for (const { name, step } of everyStep(realPlan(pack, band, 'request', 'told'))) {
        await room.show(step);
        wide.push(...(await room.page.evaluate(tooWide)).map((each) => `${band} ${name}: ${each}`));
      }
    }
    expect(wide).toEqual([]);
    const child = room.page.locator('.child');
    expect([await child.getAttribute('lang'), await child.getAttribute('dir')]).toEqual([language, pack.direction]);
  });
});

test('Arabic letters come in their own face, higher than a line of Latin ones, and Mayan ones in Andika', async () => {
  const faces = async (pack: typeof rightToLeft) => {
    const [first] = everyStep(realPlan(pack, 'A', 'notice', 'told'));
    if (!first) throw new Error('no screen');
    await room.show(first.step);
    return room.page.evaluate(() => ({
      loaded: [...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))],
      line: Number.parseFloat(getComputedStyle(document.querySelector('.telling p') ?? document.body).lineHeight) / Number.parseFloat(getComputedStyle(document.querySelector('.telling p') ?? document.body).fontSize),
    }));
  };
  const latin = await faces(longWords);
  expect(latin.loaded).toContain('Andika');
  expect(latin.line).toBeCloseTo(1.5, 2);
  const arabic = await faces(rightToLeft);
  expect(arabic.loaded).toContain('Noto Naskh Arabic Variable');
  expect(arabic.line).toBeCloseTo(1.7, 2);
});
