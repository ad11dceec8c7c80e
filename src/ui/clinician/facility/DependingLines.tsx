import type { Need } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { Tag } from '../../shared/Tag.tsx';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { useWords } from '../useWords.ts';
import { linesThatNeed } from './linesThatNeed.ts';

/** The very sentences that hang on a field, in English: heard by children, or left out. */
export function DependingLines(props: { need: Need; stands: boolean; office?: string | undefined }) {
  const words = useWords('facility');
  const pack = useWalkthroughPack('en');
  if (!pack) return null;
  return (
    <div className={props.stands ? 'depending' : 'depending out'}>
      <Tag kind={props.stands ? 'ok' : 'due'} icon={props.stands ? 'check' : 'close'}>{words(props.stands ? 'said' : 'leftOut')}</Tag>
      <ul className="small" role="list">
        {linesThatNeed(pack, props.need).map(line => (
          <li key={`${line.band} ${line.words}`}>
            <span className="soft note">{words(`ages.${line.band}`)}</span>
            <span lang={pack.language}>“{line.words.replace('{OFFICE}', props.office?.trim() || '…')}”</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
