import { useState, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { bands, type Band } from '../../../core/Band.ts';
import { languageOf } from '../../../packs/languages.ts';
import { packLanguages } from '../../../packs/walkthroughs/walkthroughPackFor.ts';
import type { Line } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { SaidScript } from '../child/SaidScript.tsx';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';

const spoken = packLanguages.map(value => ({ value, label: languageOf(value)?.ownName ?? value, lang: value }));

/** The words to tell the child with before a report, by age and language (R51). */
export function TellFirst() {
  const words = useWords('report');
  const page = useLocale();
  const [band, setBand] = useState<Band>('B');
  const [language, setLanguage] = useState<string>(usePageLanguage());
  return (
    <Card title={words('childTitle')}>
      <p>{words('childBelow')}</p>
      <ChipsOne label={words('age')} value={band} onChange={setBand} options={bands.map(value => ({ value, label: words(`ages.${value}`) }))} />
      <ChipsOne label={words('language')} value={language} onChange={setLanguage} options={spoken} />
      <SaidScript language={language} className="tell-first">
        {({ bands: { [band]: { scripts } } }) => (
          <>
            <p><Said lines={scripts.haveToTell} /></p>
            <p><span className="small soft" lang={page}>{words('checkBack')}</span> {scripts.tellMeBack}</p>
          </>
        )}
      </SaidScript>
    </Card>
  );
}

/** The script with its blanks named, so that she fills them aloud. */
function Said({ lines }: { lines: readonly Line[] }): ReactNode {
  const words = useWords('report');
  const page = useLocale();
  const blanks: Readonly<Record<string, string>> = { FACT: words('fact'), WHO: words('who') };
  const text = lines.map(line => (typeof line === 'string' ? line : line.words)).join(' ');
  return text.split(/\{([A-Z_]+)\}/u).map((part, at) => (at % 2 === 0 ? part : <mark key={at} lang={page}>{blanks[part] ?? part}</mark>));
}
