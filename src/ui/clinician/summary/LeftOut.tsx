import { useState } from 'react';
import { useFormatter } from 'use-intl';
import type { RecipientTemplate } from '../../../packs/recipients/recipientTemplates.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../useWords.ts';

/** What such a recipient is not told to begin with, and why, in plain words. */
export function LeftOut({ template: { leaveOut } }: { template: RecipientTemplate }) {
  const words = useWords('summary');
  const advice = useWords('advice');
  const format = useFormatter();
  const [isOpen, open] = useState(false);
  const nameOf = (each: (typeof leaveOut)[number]) => words(`leaveOuts.${each}`);
  return (
    <div className="left-out stack t">
      <h3 className="small">{advice('leftOutTitle')}</h3>
      {isOpen ? (
        <>
          <dl className="whys">{leaveOut.map((each) => <div key={each}><dt className="b">{capital(nameOf(each))}</dt><dd>{advice(`leaveOutWhy.${each}`)}</dd></div>)}</dl>
          <p className="note soft">{advice('leaveOutEnd')}</p>
        </>
      ) : <p className="note">{capital(format.list(leaveOut.map(nameOf)))}.</p>}
      <Button kind="plain" size="small" isExpanded={isOpen} label={isOpen ? undefined : advice('whyTitle')} onPress={() => open(!isOpen)}>{advice(isOpen ? 'whyLess' : 'why')}</Button>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
