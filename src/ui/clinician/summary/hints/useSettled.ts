import { useEffect, useState } from 'react';

/** How long nothing was typed before it is read, in milliseconds: advice comes at a pause, and nothing jumps while typing. */
const pause = 700;

/** The text as it was at the last pause. While an input method composes there is none: half a word says nothing. */
export function useSettled(text: string, isComposing: boolean): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    if (isComposing || settled === text) return;
    const timer = setTimeout(() => settle(text), pause);
    return () => clearTimeout(timer);
  }, [text, settled, isComposing]);
  return settled;
}
