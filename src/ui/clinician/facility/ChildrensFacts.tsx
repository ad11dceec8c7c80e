import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useWords } from '../useWords.ts';
import { DependingLines } from './DependingLines.tsx';
import type { FacilityForm } from './FacilityScreen.tsx';
import { SaidBy } from './SaidBy.tsx';

/** The facts that children's words hang on, each beside the very lines. */
export function ChildrensFacts({ form: { facility, tried, put } }: { form: FacilityForm }) {
  const words = useWords('facility');
  const { noCost } = facility;
  return (
    <>
      <section className="card two">
        <TextField label={words('clinician')} hint={words('clinicianHint')} value={facility.clinician} onChange={clinician => put({ clinician })} autoCapitalize="words" maxLength={60} />
        <TextField label={words('runBy')} hint={words('runByHint')} value={facility.runBy} onChange={runBy => put({ runBy })} autoCapitalize="words" maxLength={120} />
      </section>
      <section className="card two">
        <SaidBy
          label={words('noCost')} note={words('noCostNote')} byLabel={words('noCostBy')} onLabel={words('noCostOn')}
          value={noCost.confirmed ? noCost : null}
          onChange={said => put({ noCost: said ? { confirmed: true, by: said.by, on: said.on } : { confirmed: false } })}
          error={tried ? words('noCostNeeds') : undefined}
        />
        <DependingLines need="noCostConfirmed" stands={noCost.confirmed} />
      </section>
      <section className="card two">
        <TextField label={words('office')} hint={words('officeHint')} value={facility.office} onChange={office => put({ office })} autoCapitalize="words" maxLength={120} />
        <DependingLines need="office" stands={facility.office.trim() !== ''} office={facility.office} />
      </section>
      <section className="card two">
        <Switch label={words('independent')} note={words('independentNote')} isOn={facility.independent} onChange={independent => put({ independent })} />
        <DependingLines need="independent" stands={facility.independent} />
      </section>
      <section className="card two">
        <TextField label={words('reportLine')} hint={words('reportLineHint')} value={facility.reportLine} onChange={reportLine => put({ reportLine })} inputMode="tel" maxLength={60} />
      </section>
    </>
  );
}
