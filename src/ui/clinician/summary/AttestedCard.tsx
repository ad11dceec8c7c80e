import type { Child } from '../../../core/Child.ts';
import { Card } from '../../shared/Card.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
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
