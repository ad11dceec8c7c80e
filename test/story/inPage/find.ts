import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';
import type { Role } from '../Hands.ts';
import { isMeant, type PlainThing } from './PlainThing.ts';

// Firefox runs what its driver sends beside the page, where a window's own function must be called on the window.
const looks = { getComputedStyle: (element: Element, pseudo?: string | null) => window.getComputedStyle(element, pseudo) };

/** Every such thing that is not hidden from a screen reader, in order. */
export function findAll(thing: PlainThing): HTMLElement[] {
  const around = thing.within ? findOne(thing.within) : document.body;
  const { role, name } = thing;
  return [...around?.querySelectorAll<HTMLElement>('*') ?? []].filter((element) =>
    roleOf(element) === role && !isInaccessible(element, looks) && (name === undefined || isMeant(name, nameOf(element))));
}

/** The one that is meant, in sight or not. */
export function findOne(thing: PlainThing): HTMLElement | undefined {
  return findAll(thing)[thing.nth ?? 0];
}

export function findInSight(thing: PlainThing): HTMLElement[] {
  return findAll(thing).filter(isInSight);
}

export function isInSight(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && looks.getComputedStyle(element).visibility === 'visible';
}

export function nameOf(element: Element): string {
  return computeAccessibleName(element, looks).replace(/\s+/gu, ' ').trim();
}

// What has no role of its own is what a person takes it for, as `Role` says; a region is one by its name.
const typed: Readonly<Record<string, Role>> = { password: 'textbox', date: 'textbox', time: 'textbox', 'datetime-local': 'textbox', file: 'button' };

export function roleOf(element: Element): string | null {
  const bare = bareRoleOf(element);
  if (bare !== null) return bare;
  const said = element.getAttribute('role');
  if (said === null && element.localName === 'section' && nameOf(element) === '') return null;
  return getRole(element);
}

/** The role of a field that has none of its own, or null. */
export function bareRoleOf(element: Element): Role | null {
  return element instanceof HTMLInputElement && !element.hasAttribute('role') ? typed[element.type] ?? null : null;
}
