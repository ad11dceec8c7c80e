import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import type { Result } from '../../../core/Result.ts';
import { orNotDone } from '../orNotDone.ts';
import { tabletPlayer } from '../../shared/createPlayer.ts';

/** Hearing one recording again. problem: what came of asking for it; 'unplayable': this browser cannot play it. */
export type Playback = { readonly isPlaying: boolean; readonly problem: Problem | 'unplayable' | null; play(): void; stop(): void };

/** The place that plays now: another that begins ends it. */
let playing: (() => void) | null = null;

export function usePlayback(ask: () => Promise<Result<Uint8Array<ArrayBuffer>>>): Playback {
  const [isPlaying, setPlaying] = useState(false);
  const [problem, say] = useState<Playback['problem']>(null);
  const mine = useRef<(() => void) | null>(null);

  function stop(): void {
    if (mine.current === null) return;
    tabletPlayer.hush();
    over();
  }

  function over(): void {
    if (playing === mine.current) playing = null;
    mine.current = null;
    setPlaying(false);
  }

  async function play(): Promise<void> {
    playing?.();
    say(null);
    setPlaying(true);
    playing = mine.current = stop;
    const sound = await orNotDone(ask);
    if (mine.current !== stop) return;
    if (!sound.ok) {
      over();
      return say(sound.problem);
    }
    tabletPlayer.play(sound.value, { ended: (played) => {
      over();
      if (!played) say('unplayable');
    } });
  }

  useEffect(() => {
    const look = () => { if (document.hidden) stop(); };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, []);
  return { isPlaying, problem, play: () => void play(), stop };
}
