import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a finger needs, in CSS pixels: a clinician's, a child's. */
export type Finger = 48 | 72;

type How = { readonly resultTypes: readonly string[]; readonly runOnly?: readonly string[] };
type Checker = { readonly run: (where: Document, how: How) => Promise<AxeResults> };

/** What a screen reader is held up by: all of it, its colours alone, or nothing of it, where the same page stands in another size. */
export type Heard = 'all' | 'colours' | 'none';

/**
 * What is wrong with the screen as it stands, in words: nothing when it may stay. What stops a screen reader, controls too small
 * for the finger, words out at the side, more or less than one first heading, an address or title that tells where she is.
 */
export async function faultsOf(page: Page, finger: Finger = 48, heard: Heard = 'all'): Promise<readonly string[]> {
  return [...heard === 'none' ? [] : await axeFinds(page, heard), ...await page.evaluate(lookAround, finger)];
}

async function axeFinds(page: Page, heard: Heard): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(`${axe.source}; undefined`);
  const violations = await page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as { axe: Checker };
    return (await checker.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) })).violations;
  }, heard === 'colours' ? ['color-contrast'] : null);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`);
}

/** Runs in the page. A control inside a label is as large as the label. */
function lookAround(finger: number): string[] {
  const faults: string[] = [];
  const named = (element: Element): string => `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const controls = 'button, input, select, textarea, summary, a[href], [contenteditable], [role=button], [role=switch], [role=option], [role=tab]';
  for (const control of document.querySelectorAll(controls)) {
    const touched = control.closest('label') ?? control;
    if (!touched.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true], [inert]')) continue;
    const { width, height, left, right } = touched.getBoundingClientRect();
    if (Math.min(width, height) < finger - 0.5) faults.push(`${named(touched)} is ${Math.round(width)} by ${Math.round(height)}`);
    if (left < -0.5 || right > innerWidth + 0.5) faults.push(`${named(touched)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide, the window ${clientWidth}`);
  // A cover over the page has a first heading of its own, and what lies under it can be reached by nobody.
  const seen = document.querySelector('dialog.cover-over:modal') ?? document;
  const headings = [...seen.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
  if (headings.length !== 1) faults.push(`${headings.length} first headings: ${headings.map(named).join(', ')}`);
  if (document.title !== 'Resguardo') faults.push(`the title is ${document.title}`);
  if (location.href !== `${location.origin}/`) faults.push(`the address is ${location.href}`);
  const { n: _, ...more } = (history.state ?? {}) as Record<string, unknown>;
  if (Object.keys(more).length > 0) faults.push(`the history holds ${Object.keys(more).join(', ')}`);
  return faults;
}
