import { knownFacts, type Facility, type Licensing } from '../../../core/Facility.ts';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';
import type { FacilityForm } from './FacilityScreen.tsx';

/** What law and contract say of the house, as far as it is known, each beside what follows from it (R64). */
export function LawCards({ form }: { form: FacilityForm }) {
  const { facility, put } = form;
  const words = useWords('facility');
  const known = knownFacts.map((value) => ({ value, label: words(`known.${value}`) }));
  return (
    <>
      <section className="card two">
        <ChipsOne label={words('hipaa')} options={known} value={facility.hipaa} onChange={(hipaa) => put({ hipaa })} />
        <p className="small soft">{words(`hipaaThen.${facility.hipaa}`)}</p>
      </section>
      <section className="card two">
        <ChipsOne label={words('part2')} options={known} value={facility.part2} onChange={(part2) => put({ part2 })} />
        <p className="small soft">{words(`part2Then.${facility.part2}`)}</p>
      </section>
      <Clause value={facility.recordsClause} onChange={(recordsClause) => put({ recordsClause })} />
      <License form={form} />
    </>
  );
}

function Clause({ value, onChange }: { value: Facility['recordsClause']; onChange: (value: Facility['recordsClause']) => void }) {
  const words = useWords('facility');
  const isEmpty = value.text.trim() === '';
  // What counsel read is the clause as it was.
  const type = (text: string) => onChange({ text, counselRead: value.counselRead && text.trim() === value.text.trim() });
  return (
    <section className="card two">
      <div className="stack">
        <TextArea label={words('clause')} hint={words('clauseHint')} rows={4} maxLength={4000} value={value.text} onChange={type} />
        {!isEmpty && <Switch label={words('clauseRead')} isOn={value.counselRead} onChange={(counselRead) => onChange({ ...value, counselRead })} />}
      </div>
      <p className="small soft">{words(`clauseThen.${isEmpty ? 'empty' : value.counselRead ? 'read' : 'unread'}`)}</p>
    </section>
  );
}

function License({ form: { facility: { licensing }, tried, put } }: { form: FacilityForm }) {
  const words = useWords('facility');
  const options = (['licensed', 'suspended', 'notKnown'] as const).map((value) => ({ value, label: words(`licensed.${value}`) }));
  const pick = (status: Licensing['status']) => put({ licensing: status === 'licensed' ? { status, by: '' } : { status } });
  return (
    <section className="card two">
      <div className="stack">
        <ChipsOne label={words('licensing')} options={options} value={licensing.status} onChange={pick} />
        {licensing.status === 'licensed' && (
          <TextField
            label={words('licensedBy')} value={licensing.by} autoCapitalize="words" maxLength={120}
            onChange={(by) => put({ licensing: { status: 'licensed', by } })}
            error={tried && licensing.by.trim() === '' ? words('licensedByNeeds') : undefined}
          />
        )}
      </div>
      <p className="small soft">{words(`licensingThen.${licensing.status}`)}</p>
    </section>
  );
}
