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
  const otherKey = name.keyId !== before.keyId && ` ${words(before.keyId === null ? 'keyNew' : name.keyId === null ? 'keyGone' : 'otherKey')}`;
  const warning = !isSound && ` ${words('beforeTyping')}`;
  return (
    <div className="door-column">
      <Say kind={isSound ? 'plain' : 'late'}>
        <div className="stack t">
          <div key={String(isSound)} className="stack t" role={isSound ? 'status' : 'alert'}>
            <b>{words(difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same', versions)}</b>
            <span className="in-its-place">
              <span><WhatItIs read={read} />{otherKey}{warning}</span>
              {read === null && <SoundOne name={name}>{otherKey}{warning}</SoundOne>}
            </span>
          </div>
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

function WhatItIs({ read }: Pick<NewCopy, 'read'>): ReactNode {
  const words = useWords('copy');
  const signature = useSignatureText();
  if (read === null) return `${words('reading')}…`;
  return read === 'unread' ? words('unread') : signature(read);
}

/** The room that is needed once its files were read and it is sound: below it the passphrase is being typed. Not seen, nor heard. */
function SoundOne({ name, children }: { name: CopyName; children: ReactNode }) {
  const signature = useSignatureText();
  return <span aria-hidden="true">{signature({ signature: name.keyId === null ? 'noKey' : 'signed', fault: null })}{children}</span>;
}
