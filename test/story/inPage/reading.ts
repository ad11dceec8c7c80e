import { findInSight, findOne, isInSight } from './find.ts';
import { isPressed } from './isPressed.ts';
import type { PlainThing } from './PlainThing.ts';
import { textsOf } from './textsOf.ts';

export function sees(thing: PlainThing): boolean {
  const found = findOne(thing);
  return found !== undefined && isInSight(found);
}

/** Null while it is not in sight, or is empty and waits for what it is to show. */
export function read(thing: PlainThing): string | null {
  const found = findOne(thing);
  if (!found || !isInSight(found)) return null;
  const text = textsOf(found)[0] ?? '';
  return text.trim() === '' && found.getAttribute('aria-busy') === 'true' ? null : text;
}

export function readAll(thing: PlainThing): readonly string[] {
  return textsOf(findInSight(thing));
}

/** Null while it is not there. */
export function isOn(thing: PlainThing): boolean | null {
  const found = findOne(thing);
  return found ? isPressed(found) : null;
}
