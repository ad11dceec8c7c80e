import { type RefObject, useEffect, useState } from 'react';

export type More = {
  /** Words stand below the edge: she has not been shown the screen to its end. */
  readonly below: boolean;
  /** Brings the next of them into sight. */
  show(): void;
};

const edge = 12;
const mostOfAScreen = 0.8;

/**
 * [Note: shown to its end] Where the words do not fit, Next moves them up first and turns the page only at their end: so a key
 * idea that counts as shown, and every sentence of a summary, has stood before her eyes.
 */
export function useMore(scroller: RefObject<HTMLElement | null>, screen: string): More {
  const [below, setBelow] = useState(false);
  useEffect(() => {
    const place = scroller.current;
    if (!place) return;
    const look = () => setBelow(place.scrollHeight - place.scrollTop - place.clientHeight > edge);
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    for (const child of place.children) sizes.observe(child);
    place.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      place.removeEventListener('scroll', look);
    };
  }, [scroller, screen]);
  return { below, show: () => scroller.current?.scrollBy({ top: scroller.current.clientHeight * mostOfAScreen }) };
}
