import { compareVersions } from '../../../core/Release.ts';
import type { Copy, CopyName } from '../../offline/thisCopy.ts';
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

type NewCopyProps = { readonly copy: Copy; readonly before: CopyName };

/** Which version starts here for the first time, who made it as far as that can be told, and what is new in it. */
export function NewCopySay(props: NewCopyProps) {
  return <MoreWords words={{ copy: copyWords }}><Told {...props} /></MoreWords>;
}

function Told({ copy, before }: NewCopyProps) {
  const words = useWords('copy');
  const signature = useSignatureText();
  const ways = useDoor();
  const difference = compareVersions(copy.version, before.version);
  // A number is given once; who builds a copy without a key, for trying things out, seldom counts.
  const isLater = difference > 0 || (difference === 0 && copy.keyId === null);
  const isSound = isCopySound(copy) && isLater && copy.keyId === before.keyId;
  const versions = { version: copy.version, before: before.version };
  const news = newsSince({ before: before.version, now: copy.version, language: useWatched(useTablet().language) });
  return (
    <div className="door-column">
      <Say kind={isSound ? 'plain' : 'late'} spoken={isSound ? 'soon' : 'now'}>
        <div className="stack t">
          <b>{words(difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same', versions)}</b>
          <span>{signature(copy)}{copy.keyId !== before.keyId && ` ${words(before.keyId === null ? 'keyNew' : copy.keyId === null ? 'keyGone' : 'otherKey')}`}{!isSound && ` ${words('beforeTyping')}`}</span>
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
