import { findOne, isInSight } from './find.ts';
import type { PlainThing } from './PlainThing.ts';

export function canPress(thing: PlainThing): boolean {
  const found = findOne(thing);
  return found !== undefined && isInSight(found) && isEnabled(found);
}

/** Where a finger would come down on it: null while it is not there, switched off, moving, or under something else. */
export async function aimAt(thing: PlainThing): Promise<HTMLElement | null> {
  const found = findOne(thing);
  if (!found || !isInSight(found) || !isEnabled(found) || !(await standsStill(found))) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (isOnTop(found)) return found;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A tick or a chip may be drawn by its label, with the input itself out of sight.
  const label = found instanceof HTMLInputElement ? found.labels?.[0] : undefined;
  return [found, label].find((each) => each && isInSight(each) && isOnTop(each)) ?? null;
}

export function isEnabled(element: Element): boolean {
  return !element.matches(':disabled') && element.closest('[aria-disabled="true"]') === null;
}

async function standsStill(element: Element): Promise<boolean> {
  const before = place(element);
  await frame();
  await frame();
  return place(element) === before;
}

function place(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].join(' ');
}

function frame(): Promise<void> {
  return new Promise((resolve) => { requestAnimationFrame(() => resolve()); });
}

function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && (element === hit || element.contains(hit));
}
