import type { Page } from 'playwright-core';

/** The page's own clock, in milliseconds: what moves after this. */
export function pageClock(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/**
 * Buttons and fields that were in sight and were moved by what came later, since then by the page's clock: a tap that was on its way to
 * one would have missed it. Looks half a second longer. Chromium alone tells it.
 */
export function movedControls(page: Page, since = 0): Promise<readonly string[]> {
  return page.evaluate(toldMoved, since);
}

/** Runs in the page. */
async function toldMoved(since: number): Promise<readonly string[]> {
  type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
  const controlsOf = ({ node }: Shift['sources'][number]) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('button, input, textarea') ? [element] : [...element?.querySelectorAll('button, input, textarea') ?? []];
  };
  const found: string[] = [];
  const observer = new PerformanceObserver((seen) => {
    const after = seen.getEntries().filter(({ startTime }) => startTime >= since) as Shift[];
    for (const { textContent, tagName } of after.flatMap(({ sources }) => sources).flatMap(controlsOf)) found.push(textContent || tagName);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  observer.disconnect();
  return found;
}
