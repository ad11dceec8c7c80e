import { useEffect, useRef } from 'react';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { watchForCode, type CameraTrouble } from './watchForCode.ts';
import './scan.css';

const codeBegins = 'RESGUARDO:';
const troubles: readonly string[] = ['refused', 'none', 'busy', 'unable', 'hidden', 'tooLong'] satisfies readonly CameraTrouble[];

/** What the camera sees, until a share's code is in it. The camera is off once this is left, however. */
export function ScanShare(props: { onCode: (text: string) => void; onStop: (trouble: CameraTrouble | null) => void }) {
  const words = useWords('twoShares');
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(props);
  useEffect(() => {
    told.current = props;
  });
  useEffect(() => {
    if (video.current === null) return;
    const watching = watchForCode(video.current, text => text.startsWith(codeBegins));
    let left = false;
    void watching.found.then((found) => {
      if (left) return;
      if (found === null || isTrouble(found)) told.current.onStop(found);
      else told.current.onCode(found);
    });
    return () => {
      left = true;
      watching.stop();
    };
  }, []);
  return (
    <div className="stack scan">
      <video ref={video} muted playsInline aria-label={words('scanSeen')} />
      <p className="small">{words('scanHow')}</p>
      <div><Button icon="stop" onPress={() => props.onStop(null)} autoFocus>{words('scanStop')}</Button></div>
    </div>
  );
}

function isTrouble(found: string): found is CameraTrouble {
  return troubles.includes(found);
}
