import { chromium, type Browser, type Page } from 'playwright-core';
import { findPageBrowser } from '../../../scripts/programs.mjs';
import type { ErrandPlan } from '../../../src/core/Errand.ts';
import type { Step } from '../../../src/core/Step.ts';
import type { RoomWindow } from './RoomWindow.ts';
import { serveRoom } from './serveRoom.ts';

/** A model room in a real browser. Every `show` comes back when the screen stands still and its fonts and pictures are there. */
export type ModelRoom = {
  readonly page: Page;
  readonly browser: Browser;
  show(step: Step | 'resting', broken?: boolean): Promise<void>;
  open(plan: ErrandPlan): Promise<void>;
  end(): Promise<void>;
};

export type RoomOptions = { readonly reducedMotion?: 'reduce' | 'no-preference'; readonly forcedColors?: 'active' | 'none' };

/** Builds it, serves it, opens it in Chromium. */
export async function openRoom({ reducedMotion = 'reduce', forcedColors = 'none' }: RoomOptions = {}): Promise<ModelRoom> {
  const served = await serveRoom();
  const browser = await chromium.launch({ executablePath: findPageBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 }, reducedMotion, forcedColors });
  await page.goto(served.address);
  await page.waitForFunction(() => 'room' in globalThis);
  return {
    page,
    browser,
    show: async (step, broken = false) => {
      await page.evaluate(([shown, isBroken]) => {
        const { room } = globalThis as unknown as RoomWindow;
        if (shown === 'resting') room.showResting();
        else if (isBroken) room.showBroken(shown);
        else room.show(shown);
      }, [step, broken] as const);
      await page.evaluate(untilStill);
    },
    open: async (plan) => {
      await page.evaluate((asked) => { (globalThis as unknown as RoomWindow).room.open(asked); }, plan);
      await page.getByRole('heading').waitFor();
    },
    end: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Runs in the page. */
export async function untilStill(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  await frame();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  do await frame(); while (document.getAnimations().some(({ playState }) => playState === 'running'));
}
