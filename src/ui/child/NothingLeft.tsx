import { useEffect, useRef } from 'react';
import { nothingIsOn } from '../../core/partsOf.ts';
import type { Step } from '../../core/Step.ts';
import { useRoom } from './RoomContext.ts';

/**
 * Above the controls, on the screen of a summary: when she has taken out the last of it, that is said at once, in words, and aloud
 * where it can be heard. Where she comes to it as she left it, it is only shown.
 */
export function NothingLeft({ show }: { readonly show: Step['show'] }) {
  const { words, hear } = useRoom();
  const isEmpty = show.type === 'story' && show.summary !== null && nothingIsOn(show.summary);
  const was = useRef(isEmpty);
  useEffect(() => {
    if (isEmpty && !was.current) hear(words.nothingLeft)?.();
    was.current = isEmpty;
  }, [isEmpty]);
  return <p role="status" className="nothing-left">{isEmpty && words.nothingLeft}</p>;
}
