import { windowsOf, type Canaries } from '../searchFor.ts';
import type { WrittenTablet } from './shownNotes.ts';
import { keyCanaries } from './vaultKeys.ts';

export const passphrase = 'typed: the passphrase';
export const typedNote = 'typed: a note';

export const isTyped = (name: string): boolean => name.startsWith('typed:');
export const isShown = (name: string): boolean => name.startsWith('shown:');

/** What a round looks for: keys and shown words, which must be gone, and typed ones, which nobody promises. */
export function lookedFor({ keys, notes, secrets }: WrittenTablet, typed?: string): Canaries {
  const shown = notes.map(({ title, text }) => [`shown: ${title}`, text.split(' ').flatMap((word) => windowsOf(word))] as const);
  return {
    ...keyCanaries({ ...keys.held, ...keys.passing }),
    ...Object.fromEntries(shown),
    [passphrase]: windowsOf(secrets.passphrase),
    ...(typed !== undefined && { [typedNote]: windowsOf(typed) }),
  };
}

/** Those of them that must be gone after a lock. */
export function promised(canaries: Canaries): Canaries {
  return Object.fromEntries(Object.entries(canaries).filter(([name]) => !isTyped(name)));
}
