import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';
import { Promises } from './Promises.tsx';

/** What the app does, and what it can't: said before anything is made. */
export function WhatItDoes(props: { openRecipient: (() => void) | undefined }) {
  const words = useWords('firstRun');
  const door = useWords('door');
  return (
    <>
      <Promises
        title={words.rich('sideTitle', { br: () => <br /> })}
        does={[words('does1'), words('does2'), words('does3')]}
        cannot={[words('cannot1'), words('cannot2')]}
      />
      {props.openRecipient && <div><Button kind="plain" size="small" icon="envelope" onPress={props.openRecipient}>{door('package')}</Button></div>}
    </>
  );
}
