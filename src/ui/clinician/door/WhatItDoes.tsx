import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { useDoor } from './DoorWays.ts';
import { Promises } from './Promises.tsx';

/** What the app does, and what it can't: said before anything is made. */
export function WhatItDoes({ mayLeave }: { mayLeave: boolean }) {
  const words = useWords('firstRun');
  const door = useWords('door');
  const ways = useDoor();
  return (
    <>
      <Promises
        title={words.rich('sideTitle', { br: () => <br /> })}
        does={[words('does1'), words('does2'), words('does3')]}
        cannot={[words('cannot1'), words('cannot2')]}
      />
      {mayLeave && (
        <div className="row wrap">
          <Button kind="plain" size="small" icon="envelope" onPress={ways.openRecipient}>{door('package')}</Button>
          <Button kind="plain" size="small" icon="info" onPress={() => ways.go({ at: 'copy' })}>{door('copy')}</Button>
        </div>
      )}
    </>
  );
}
