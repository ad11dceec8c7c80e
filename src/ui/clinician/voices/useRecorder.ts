import { useEffect, useRef, useState } from 'react';
import type { Sound } from '../../../core/Recording.ts';
import { tabletPlayer } from '../../shared/createPlayer.ts';
import { useHouse } from '../House.ts';
import { takeMicrophone } from './closeMicrophone.ts';
import { microphoneWillAsk } from './microphoneWillAsk.ts';
import type { MicTrouble, Taking } from './openMicrophone.ts';

/** What one place to record is doing. asking: the tablet may be asking whether the app may hear. */
export type RecorderState =
  | { readonly is: 'idle'; readonly trouble: MicTrouble | null }
  | { readonly is: 'asking' | 'keeping' }
  | { readonly is: 'recording'; readonly taking: Taking };

export type Recorder = { readonly state: RecorderState; start(): void; stop(): void; drop(): void; forget(): void };

/** Records one sound after another. keep: is given each that was taken, and says when it is done with it. The microphone is off when the screen is left. */
export function useRecorder(keep: (sound: Sound) => Promise<void>): Recorder {
  const { expectPicker } = useHouse();
  const [state, show] = useState<RecorderState>({ is: 'idle', trouble: null });
  const taking = useRef<Taking | null>(null);
  const gone = useRef(false);
  useEffect(() => () => {
    gone.current = true;
    taking.current?.drop();
  }, []);

  async function record(): Promise<void> {
    tabletPlayer.hush();
    show({ is: 'asking' });
    const opened = await takeMicrophone(async () => { if (await microphoneWillAsk()) expectPicker(); });
    if (opened === null || typeof opened === 'string') return show({ is: 'idle', trouble: opened });
    if (gone.current) return opened.drop();
    taking.current = opened;
    show({ is: 'recording', taking: opened });
    const taken = await opened.sound;
    taking.current = null;
    if (taken === null || typeof taken === 'string') return show({ is: 'idle', trouble: taken });
    show({ is: 'keeping' });
    await keep(taken);
    show({ is: 'idle', trouble: null });
  }

  return {
    state,
    start: () => { if (state.is === 'idle') void record(); },
    stop: () => taking.current?.stop(),
    drop: () => taking.current?.drop(),
    forget: () => { if (state.is === 'idle') show({ is: 'idle', trouble: null }); },
  };
}
