import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import type { RecordingNote, Sound } from '../../../core/Recording.ts';
import type { Result } from '../../../core/Result.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { orNotDone } from '../orNotDone.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { DeleteVoice } from './DeleteVoice.tsx';
import { Recording } from './Recording.tsx';
import { sayLength } from './sayLength.ts';
import { usePlayback } from './usePlayback.ts';
import { useRecorder } from './useRecorder.ts';

type VoiceProps = {
  /** What it is of, said to a screen reader with each button. */
  readonly of: string;
  readonly recorded: RecordingNote | null;
  /** What is said in place of a recording's state while there is none. */
  readonly otherwise: ReactNode;
  /** false: something has to be said first, and a press on Record asks for it. */
  readonly isReady: boolean;
  readonly onNotReady: () => void;
  readonly keep: (sound: Sound) => Promise<Result<unknown>>;
  readonly hear: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
  readonly drop: () => Promise<Result<unknown>>;
};

/** One thing that an adult can say: recorded, heard again, recorded anew, thrown away. */
export function Voice(props: VoiceProps) {
  const { of, recorded } = props;
  const words = useWords('voices');
  const announce = useAnnounce();
  const [problem, say] = useState<Problem | null>(null);
  const play = useRef<HTMLButtonElement>(null);
  const isKept = useRef(false);
  const recorder = useRecorder(async (sound) => {
    const kept = await orNotDone(() => props.keep(sound));
    say(kept.ok ? null : kept.problem);
    if (!kept.ok) return;
    announce(words('kept', { length: sound.seconds }));
    isKept.current = true;
  });
  const { state } = recorder;
  // Once what was recorded can be heard: that may be some drawings later.
  useEffect(() => {
    if (!isKept.current || play.current === null) return;
    isKept.current = false;
    play.current.focus();
  });
  const start = () => {
    say(null);
    if (props.isReady) recorder.start();
    else props.onNotReady();
  };
  if (state.is === 'recording') return <Recording taking={state.taking} onStop={recorder.stop} onDrop={recorder.drop} />;
  return (
    <div className="voice">
      <div className="row wrap">
        <span className="voice-state">{state.is === 'idle' ? recorded ? <Recorded note={recorded} /> : props.otherwise : <Tag icon="microphone">{words(`state.${state.is}`)}</Tag>}</span>
        <span className="row wrap voice-acts">
          {recorded && <Play of={of} hear={props.hear} buttonRef={play} />}
          <Button size="small" icon="microphone" label={words(recorded ? 'againOf' : 'recordOf', { of })} isDisabled={state.is !== 'idle'} onPress={start}>{words(recorded ? 'again' : 'record')}</Button>
          {recorded && <DeleteVoice of={of} drop={props.drop} onProblem={say} />}
        </span>
      </div>
      {state.is === 'idle' && state.trouble && <Say kind="late" spoken="now">{words(`trouble.${state.trouble}`)}</Say>}
      <ProblemSay problem={problem} />
    </div>
  );
}

function Recorded({ note: { speaker, at, seconds } }: { note: RecordingNote }) {
  const words = useWords('voices');
  const when = useWhen();
  return (
    <Tag kind="ok" icon="check">
      {words('recordedBy', { by: words(`as.${speaker.by}`), who: speaker.who, day: when(at, 'day'), length: sayLength(seconds) })}
    </Tag>
  );
}

function Play({ of, hear, buttonRef }: { of: string; hear: VoiceProps['hear']; buttonRef: { current: HTMLButtonElement | null } }) {
  const words = useWords('voices');
  const { isPlaying, problem, play, stop } = usePlayback(hear);
  return (
    <>
      <Button size="small" ref={buttonRef} icon={isPlaying ? 'square' : 'play'} label={words(isPlaying ? 'stopOf' : 'playOf', { of })} onPress={isPlaying ? stop : play}>{words(isPlaying ? 'stop' : 'play')}</Button>
      {problem === 'unplayable' ? <Say kind="late" spoken="now">{words('unplayable')}</Say> : <ProblemSay problem={problem} />}
    </>
  );
}
