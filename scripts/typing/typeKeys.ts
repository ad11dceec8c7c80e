import type { Page } from 'playwright-core';

/** As slow as a cheap tablet beside this machine. */
const slowness = 6;
const keys = 'and then she went to the window and asked about it again ';

type Painting = { painted: number[] };

/**
 * Types so many keys where the caret is, each once the one before was painted, and gives the milliseconds from each key until what it
 * wrote was painted. The processor is slowed down meanwhile.
 */
export async function typeKeys(page: Page, count: number): Promise<readonly number[]> {
  // Over the words on both sides: a browser asks anew what lies under a mouse whenever the page was laid out.
  await page.mouse.move(200, 300);
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const held = globalThis as unknown as Partial<Painting>;
    const listens = held.painted !== undefined;
    held.painted = [];
    if (listens) return;
    // The task after the frame: by then it was laid out and painted.
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { held.painted?.push(performance.now() - timeStamp); };
        port2.postMessage(null);
      });
    }, { capture: true });
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press(keys[at % keys.length] === ' ' ? 'Space' : keys[at % keys.length] ?? 'x');
    await page.waitForFunction((wanted) => (globalThis as unknown as Painting).painted.length >= wanted, at + 1);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return page.evaluate(() => (globalThis as unknown as Painting).painted);
}
