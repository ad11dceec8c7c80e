import { bareRoleOf, isInSight, nameOf, roleOf } from './find.ts';

/** What a person would say is on the screen, a line a thing. */
export function tellScreen(): string {
  const things = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => roleOf(element) !== null && isInSight(element));
  return things.map((element) => `- ${roleOf(element)} "${nameOf(element)}"`).join('\n');
}

/** isBare: the engine may tell no role of it. */
type Named = { readonly element: Element; readonly role: string | null; readonly isBare: boolean; readonly name: string };

/** The things in sight of a role that has a name, for a look at what the engine itself calls them. */
export function namedInSight(): readonly Named[] {
  const roles = ['button', 'textbox', 'radio', 'switch', 'checkbox', 'heading', 'link', 'combobox', 'navigation', 'group', 'region'];
  const things = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => roles.includes(roleOf(element) ?? '') && isInSight(element));
  return things.map((element) => ({ element, role: roleOf(element), isBare: bareRoleOf(element) !== null, name: nameOf(element) }));
}
