import { useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';
import { insteadOf, linesThatNeed, type NeedyLine } from './linesThatNeed.ts';

/** The very lines that hang on a fact, in the words of the language of the page: heard by children, or left out with what they hear in their place. */
export function DependingLines(props: { need: keyof typeof insteadOf; stands: boolean; office?: string | undefined }) {
  const words = useWords('facility');
  const pack = useWalkthroughPack(usePageLanguage());
  if (!pack) return null;
  const lines = linesThatNeed(pack, props.need);
  const instead = props.stands ? [] : linesThatNeed(pack, insteadOf[props.need]);
  return (
    <div className="stack">
      <div className={props.stands ? 'depending' : 'depending out'}>
        <Tag kind={props.stands ? 'ok' : 'due'} icon={props.stands ? 'check' : 'close'}>{words(props.stands ? 'said' : 'leftOut')}</Tag>
        <Lines lines={lines} language={pack.language} office={props.office} />
      </div>
      {instead.length > 0 && (
        <div className="depending">
          <Tag kind="plain" icon="speech">{words('instead')}</Tag>
          <Lines lines={instead} language={pack.language} />
        </div>
      )}
    </div>
  );
}

const first = 4;

function Lines({ lines, language, office }: { lines: readonly NeedyLine[]; language: string; office?: string | undefined }) {
  const words = useWords('facility');
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || lines.length <= first + 1 ? lines : lines.slice(0, first);
  return (
    <>
      <ul className="small" role="list">
        {shown.map((line) => (
          <li key={`${line.band} ${line.words}`}>
            <span className="soft note">{words(`ages.${line.band}`)}</span>
            <span lang={language}>“{line.words.replace('{OFFICE}', office?.trim() || '…')}”</span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && <Button kind="plain" size="small" onPress={() => setShowsAll(true)}>{words('showAll', { count: lines.length })}</Button>}
    </>
  );
}
