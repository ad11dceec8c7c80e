import type { ReactNode } from 'react';
import { compareVersions } from '../../../core/Release.ts';
import type { NewCopy } from '../../offline/newCopy.ts';
import type { CopyName } from '../../offline/thisCopy.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useDoor } from '../door/DoorWays.ts';
import { MoreWords } from '../MoreWords.tsx';
import { copy as copyWords } from '../messages/en/copy.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import { isCopySound } from './isCopySound.ts';
import { newsSince } from './newsSince.ts';
import { useSignatureText } from './useSignatureText.ts';

type NewCopyProps = NewCopy & { readonly before: CopyName };

/** Which version starts here for the first time, who made it as far as that can be told, and what is new in it. */
export function NewCopySay(props: NewCopyProps) {
  return <MoreWords words={{ copy: copyWords }}><Told {...props} /></MoreWords>;
}

function Told({ name, read, before }: NewCopyProps) {
  const words = useWords('copy');
  const ways = useDoor();
  const difference = compareVersions(name.version, before.version);
  // A number is given once; who builds a copy without a key, for trying things out, seldom counts.
  const isLater = difference > 0 || (difference === 0 && name.keyId === null);
  const isSound = isLater && name.keyId === before.keyId && (read === null || (read !== 'unread' && isCopySound(read)));
  const versions = { version: name.version, before: before.version };
  const news = newsSince({ before: before.version, now: name.version, language: useWatched(useTablet().language) });
  return (
    <div className="door-column">
      <Say key={String(isSound)} kind={isSound ? 'plain' : 'late'} spoken={isSound ? 'soon' : 'now'}>
        <div className="stack t">
          <b>{words(difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same', versions)}</b>
          <span>
            <WhatItIs name={name} read={read} />
            {name.keyId !== before.keyId && ` ${words(before.keyId === null ? 'keyNew' : name.keyId === null ? 'keyGone' : 'otherKey')}`}{!isSound && ` ${words('beforeTyping')}`}
          </span>
          {news.length > 0 && (
            <>
              <span>{words('news')}</span>
              <ul className="plain-list">{news.map(line => <li key={line}>{line}</li>)}</ul>
            </>
          )}
          <div><Button size="small" onPress={() => ways.go({ at: 'copy' })}>{words('look')}</Button></div>
        </div>
      </Say>
    </div>
  );
}

/** While its files are read it takes the place of what is said of a copy that is sound: the passphrase below it is being typed. */
function WhatItIs({ name, read }: NewCopy): ReactNode {
  const words = useWords('copy');
  const signature = useSignatureText();
  if (read === 'unread') return words('unread');
  if (read) return signature(read);
  return (
    <span className="in-its-place">
      <span>{words('reading')}…</span>
      <span aria-hidden="true">{signature({ signature: name.keyId === null ? 'noKey' : 'signed', fault: null })}</span>
    </span>
  );
}
