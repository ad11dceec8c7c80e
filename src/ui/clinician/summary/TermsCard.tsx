import { useState } from 'react';
import { languages } from '../../../packs/languages.ts';
import { Card } from '../../shared/Card.tsx';
import { NumberField } from '../../shared/NumberField.tsx';
import { Select } from '../../shared/Select.tsx';
import { asLabel, useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';

/** How long the yes lasts, and the language of the page. */
export function TermsCard({ composed }: { composed: Composed }) {
  const words = useWords('summary');
  const nameOf = useLanguageName();
  const { summary } = composed;
  const [days, setDays] = useState(String(summary.lasts));
  const isRight = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90;
  const enter = (text: string) => {
    setDays(text);
    if (isRight(text)) composed.change({ lasts: Number(text) });
  };
  return (
    <Card>
      <div className="two ends">
        <NumberField label={words('lasts')} hint={words('lastsHint')} maxLength={2} value={days} onChange={enter} error={!isRight(days) && words('lastsWrong')} />
        <Select
          label={words('language')}
          value={summary.language}
          onChange={(language) => composed.change({ language })}
          options={languages.map((each) => ({ value: each.tag, label: asLabel(nameOf(each.tag)) }))}
        />
      </div>
    </Card>
  );
}
