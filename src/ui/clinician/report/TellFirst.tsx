import { useState, type ReactNode } from 'react';
import { bands, type Band } from '../../../core/Band.ts';
import type { Line } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { useWords } from '../useWords.ts';

/** The words to tell the child with before a report, by age (R51). */
export function TellFirst() {
  const words = useWords('report');
  const pack = useWalkthroughPack();
  const [band, setBand] = useState<Band>('B');
  const scripts = pack?.bands[band].scripts;
  return (
    <Card title={words('childTitle')}>
      <p>{words('childBelow')}</p>
      <ChipsOne label={words('age')} value={band} onChange={setBand} options={bands.map(value => ({ value, label: words(`ages.${value}`) }))} />
      {scripts && (
        <blockquote className="tell-first" lang={pack.language}>
          <p><Said lines={scripts.haveToTell} /></p>
          <p><span className="small soft">{words('checkBack')}</span> {scripts.tellMeBack}</p>
        </blockquote>
      )}
    </Card>
  );
}

/** The script with its blanks named, so that she fills them aloud. */
function Said({ lines }: { lines: readonly Line[] }): ReactNode {
  const words = useWords('report');
  const blanks: Readonly<Record<string, string>> = { FACT: words('fact'), WHO: words('who') };
  const text = lines.map(line => (typeof line === 'string' ? line : line.words)).join(' ');
  return text.split(/\{([A-Z_]+)\}/u).map((part, at) => (at % 2 === 0 ? part : <mark key={at}>{blanks[part] ?? part}</mark>));
}
