import type { Hands } from '../story/Hands.ts';

/** The same hands, which type key by key what a driver would put into a field at once: browsers tell the two apart. */
export function typing(hands: Hands): Hands {
  return {
    ...hands,
    fill: async (thing, text) => {
      // The tablet's own pickers of a day or a time take no letters.
      if (/^(?:\d{4}-\d\d-\d\d|\d\d:\d\d)$/u.test(text)) return hands.fill(thing, text);
      await hands.press(thing);
      await hands.key('Control+A');
      await hands.type(text);
    },
  };
}
