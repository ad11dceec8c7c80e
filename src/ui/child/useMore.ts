import { type RefObject, useEffect, useState } from 'react';
import { reachOfNext } from './reachOfNext.ts';

export type More = {
  /** Words have gone up past the edge. */
  readonly above: boolean;
  /** Words stand below the edge: she has not been shown the screen to its end. */
  readonly below: boolean;
  /** Words did stand below on this screen. What showed them keeps its place, or a double tap would press what comes under it. */
  readonly needed: boolean;
  /** Brings the next of them into sight. */
  show(): void;
};

/** Scrolling ends on fractions of a pixel where a page is zoomed. */
const rounding = 2;

/**
 * [Note: shown to its end] Where the words do not fit, what stands in Next's place moves them up first, and the page is turned only
 * at their end: so a key idea that counts as shown, and every sentence of a summary, has stood before her eyes.
 */
export function useMore(scroller: RefObject<HTMLElement | null>, screen: string): More {
  const [above, setAbove] = useState(false);
  const [below, setBelow] = useState(false);
  const [neededOn, setNeededOn] = useState<string | null>(null);
  useEffect(() => {
    const place = scroller.current;
    if (!place) return;
    return watch(place, () => {
      const isBelow = wordsBelow(place);
      setAbove(place.scrollTop > rounding);
      setBelow(isBelow);
      if (isBelow) setNeededOn(screen);
    });
  }, [scroller, screen]);
  return { above, below, needed: neededOn === screen, show: () => scroller.current?.scrollBy({ top: reachOfNext(scroller.current) }) };
}

/** The empty edge below the last of them is no word. */
function wordsBelow(place: HTMLElement): boolean {
  const emptyEdge = Number.parseFloat(getComputedStyle(place).paddingBlockEnd) || 0;
  return place.scrollHeight - place.scrollTop - place.clientHeight > emptyEdge + rounding;
}

/** Looks now, and whenever it scrolls, changes its size or its words. Gives how to stop. */
function watch(place: HTMLElement, look: () => void): () => void {
  const sizes = new ResizeObserver(look);
  const observe = (): void => { for (const each of [place, ...place.children]) sizes.observe(each); };
  const words = new MutationObserver(() => { observe(); look(); });
  words.observe(place, { childList: true, subtree: true, characterData: true });
  place.addEventListener('scroll', look, { passive: true });
  observe();
  look();
  return () => {
    sizes.disconnect();
    words.disconnect();
    place.removeEventListener('scroll', look);
  };
}
