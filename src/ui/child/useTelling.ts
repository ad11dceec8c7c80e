import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Step } from '../../core/Step.ts';
import { linesOf } from './linesOf.ts';
import type { Room } from './RoomContext.ts';
import { screenOf } from './screenOf.ts';
import { tabletVoice } from './speak.ts';

/** What the room tells by voice: each screen by itself as it comes, and anything again. */
export type Telling = Pick<Room, 'hear' | 'hearIn'> & {
  readonly speaking: boolean;
  /** 'Hear again' was tapped where there is no voice: the grown-up is called to read. */
  readonly called: boolean;
  again(): void;
};

export function useTelling(step: Step, broken: boolean): Telling {
  const [speaking, setSpeaking] = useState(false);
  const [called, setCalled] = useState(false);
  useSyncExternalStore(tabletVoice.onVoices, tabletVoice.known);
  const { language } = step;
  const hasVoice = tabletVoice.speaks(language);
  const screen = broken ? 'broken' : screenOf(step);

  function say(lines: readonly string[], its: string): void {
    setSpeaking(tabletVoice.speaks(its));
    tabletVoice.say(lines, its, () => setSpeaking(false));
  }

  function tell(): void {
    say(broken ? [step.words.broken] : linesOf(step), language);
  }

  useEffect(() => {
    setCalled(false);
    tell();
  }, [screen, hasVoice]);

  useEffect(() => fallSilentWhenHidden(() => setSpeaking(false)), []);

  return {
    speaking,
    called,
    again: () => {
      tell();
      setCalled(!hasVoice);
    },
    hear: hasVoice ? (text) => say([text], language) : null,
    hearIn: (text, its) => say([text], its),
  };
}

/** A room that nobody looks at says nothing aloud. */
function fallSilentWhenHidden(silent: () => void): () => void {
  const look = () => {
    if (!document.hidden) return;
    tabletVoice.hush();
    silent();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    tabletVoice.hush();
  };
}
