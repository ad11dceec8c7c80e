import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Band } from '../../src/core/Band.ts';
import type { ErrandPlan } from '../../src/core/Errand.ts';
import type { Step } from '../../src/core/Step.ts';
import { ready } from '../../src/vault/sodium.ts';
import { everyScreen } from '../ui/room/everyStep.ts';
import { openRoom, type ModelRoom } from '../ui/room/openRoom.ts';
import { packs } from '../ui/room/realPlans.ts';
import type { RoomWindow } from '../ui/room/RoomWindow.ts';
import { sizes, smallPhones, turnTo } from '../ui/room/views.ts';

// Where words do not fit: what shows the rest of them says so by its name, passes nothing over, and is there for as long as it is needed.

let room: ModelRoom;

beforeAll(async () => {
  await ready();
  room = await openRoom();
}, 60_000);

afterAll(() => room.end());

function stepOf(band: Band, kind: ErrandPlan['kind'], name: string): Step {
  const [pack] = packs;
  const found = pack && everyScreen(pack, band, kind).find((each) => each.name === name);
  if (!found) throw new Error(`no screen ${name}`);
  return found.step;
}

const button = (name: string) => room.page.getByRole('button', { name, exact: true });
const seesMore = (): Promise<boolean> => button('More below').isVisible();

/** Which pieces of the page stand wholly, or as much of them as the window holds, between its edges. */
function inSight(): Promise<readonly string[]> {
  return room.page.evaluate(() => {
    const edge = document.querySelector('.child > main')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('.child main :is(h1, .part-words, .way, .answer)')].filter((piece) => {
      const { top, bottom } = piece.getBoundingClientRect();
      return top >= edge.top - 1 && bottom <= edge.bottom + 1;
    }).map((piece) => piece.textContent);
  });
}

/** Presses it to the end. Gives all that stood in sight on the way. */
async function lookThrough(): Promise<ReadonlySet<string>> {
  const seen = new Set(await inSight());
  for (let presses = 0; await seesMore(); presses += 1) {
    if (presses > 30) throw new Error('it never ends');
    await button('More below').click();
    await room.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    for (const piece of await inSight()) seen.add(piece);
  }
  return seen;
}

test.each([['phone', sizes.phone], ['wide', sizes.wide], ['small phone', smallPhones['small phone']]])('the summary, %s: each sentence stands whole before her, then comes Next', async (_, view) => {
  await turnTo(room, view);
  await room.show(stepOf('B', 'request', 'B-E2'));
  expect(await seesMore()).toBe(true);
  expect(await button('Next').count()).toBe(0);
  const seen = await lookThrough();
  expect([...seen]).toEqual(expect.arrayContaining([
    'What is in it', 'We met each week since May.', 'Bad dreams woke you at first.', 'Loud sounds make you jump. It is less now.', 'We go on each week. We do what helps you sleep.',
  ]));
  await button('Next').waitFor();
});

test.each([['low phone', { width: 390, height: 640, letters: 16 }], ['small phone', smallPhones['small phone']]])('cards, %s: where the third is below the edge a sign says so, and the frame stays as it is when it has been seen', async (_, view) => {
  await turnTo(room, view);
  const step = stepOf('C', 'notice', 'C-NQ1 cards');
  await room.show(step);
  expect(await seesMore()).toBe(true);
  const stop = await button('Stop').boundingBox();
  const seen = await lookThrough();
  const cards = step.show.type === 'options' ? step.show.options.map(({ text }) => text) : [];
  expect(cards).toHaveLength(3);
  expect([...seen]).toEqual(expect.arrayContaining(cards));
  expect(await button('Stop').boundingBox()).toEqual(stop);
});

test('it goes when the window grows, and comes when letters do', async () => {
  const step = stepOf('B', 'request', 'B-E2');
  await turnTo(room, sizes.phone);
  await room.show(step);
  await turnTo(room, { width: 820, height: 1600, letters: 16 });
  await expect.poll(seesMore).toBe(false);
  await turnTo(room, { width: 820, height: 1600, letters: 48 });
  await expect.poll(seesMore).toBe(true);
  await turnTo(room, { width: 820, height: 1600, letters: 16 });
  await expect.poll(seesMore).toBe(false);
});

test('all parts out: it is said at once, above the controls and over no words, and what is last can still be reached', async () => {
  await turnTo(room, sizes.phone);
  await room.show(stepOf('B', 'request', 'B-E2, all off'));
  const status = room.page.getByRole('status');
  const isInSight = async () => {
    const words = await room.page.locator('.child > main').boundingBox();
    const box = await status.boundingBox();
    const controls = await room.page.locator('.ctrl').boundingBox();
    if (words === null || box === null || controls === null) return false;
    return box.x === 0 && box.width === sizes.phone.width && box.y >= words.y + words.height - 1 && box.y + box.height <= controls.y + 1;
  };
  expect(await status.innerText()).toBe('You turned all the parts off. So there is nothing to send.');
  expect(await isInSight()).toBe(true);
  await lookThrough();
  expect(await isInSight()).toBe(true);
  const last = await room.page.locator('.part').last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((await status.boundingBox())?.y ?? 0);
});

test('a tablet that got stuck asks her to give it back, and nothing on it asks her to go on', async () => {
  await turnTo(room, sizes.phone);
  await room.show(stepOf('B', 'request', 'B-E2'), true);
  expect(await room.page.getByRole('button').allInnerTexts()).toEqual(['For Ms. Alba', 'Try again']);
  expect(await room.page.getByRole('heading').innerText()).toContain('Please give it back to Ms.\u00a0Alba.');
  expect(await room.page.evaluate(() => (globalThis as unknown as RoomWindow).room.faultsNow())).toEqual([]);
});
