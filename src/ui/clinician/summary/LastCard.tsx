import { useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import { languages } from '../../../packs/languages.ts';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { NumberField } from '../../shared/NumberField.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';
import type { Composed } from './useSummary.ts';

/** Who vouches that a child hears the same as a reader reads. */
export function AttestedCard({ child, composed }: { child: Child; composed: Composed }) {
  const words = useWords('summary');
  const { attested } = composed.summary;
  return (
    <Card title={words('attested')}>
      <div className="stack" id="field-attested">
        <ChipsOne
          label={words('attested')}
          hideLabel
          hint={words('attestedHint', { codeName: child.codeName })}
          options={(['clinician', 'interpreter'] as const).map((by) => ({ value: by, label: words(`attestedBy.${by}`) }))}
          value={attested?.by}
          onChange={(by) => composed.change({ attested: { by, who: attested?.who ?? '' } })}
        />
        {attested && <TextField label={words('attestedWho')} maxLength={80} autoCapitalize="words" value={attested.who} onChange={(who) => composed.change({ attested: { ...attested, who } })} />}
      </div>
    </Card>
  );
}

/** How long the yes lasts, and the language of the page. */
export function TermsCard({ composed }: { composed: Composed }) {
  const words = useWords('summary');
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
          options={languages.map((each) => ({ value: each.tag, label: each.inEnglish }))}
        />
      </div>
    </Card>
  );
}
