import { useState } from 'react';
import type { Facility } from '../../../core/Facility.ts';
import { Button } from '../../shared/Button.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { DependingLines } from './DependingLines.tsx';
import { NoCost } from './NoCost.tsx';

/** Who runs the house and what it has confirmed, each with the sentences that hang on it (R40, R41). */
export function FacilityScreen() {
  const { vault } = useHouse();
  const words = useWords('facility');
  return <WithLoaded title={words('title')} ask={() => vault.facility()}>{facility => <FacilityForm first={facility} />}</WithLoaded>;
}

function FacilityForm({ first }: { first: Facility }) {
  const { vault } = useHouse();
  const words = useWords('facility');
  const house = useWords('house');
  const places = usePlaces();
  const act = useAct();
  const [facility, setFacility] = useState(first);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const put = (part: Partial<Facility>) => setFacility({ ...facility, ...part });
  const { noCost } = facility;
  const isBare = noCost.confirmed && (noCost.by.trim() === '' || noCost.on === '');
  const save = () => {
    setTries(tries + 1);
    if (!isBare) act.run(() => vault.setFacility(facility), places.back);
  };
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="stack facility">
        <section className="card two">
          <TextField label={words('clinician')} hint={words('clinicianHint')} value={facility.clinician} onChange={clinician => put({ clinician })} autoCapitalize="words" maxLength={60} />
          <TextField label={words('runBy')} hint={words('runByHint')} value={facility.runBy} onChange={runBy => put({ runBy })} autoCapitalize="words" maxLength={120} />
        </section>
        <section className="card two">
          <NoCost value={noCost} onChange={next => put({ noCost: next })} error={tries > 0 && isBare ? words('noCostNeeds') : undefined} />
          <DependingLines need="noCostConfirmed" stands={noCost.confirmed} />
        </section>
        <section className="card two">
          <TextField label={words('office')} hint={words('officeHint')} value={facility.office} onChange={office => put({ office })} autoCapitalize="words" maxLength={120} />
          <DependingLines need="office" stands={facility.office.trim() !== ''} office={facility.office} />
        </section>
        <section className="card two">
          <Switch label={words('independent')} isOn={facility.independent} onChange={independent => put({ independent })} />
          <DependingLines need="independent" stands={facility.independent} />
        </section>
        <section className="card two">
          <TextField label={words('reportLine')} hint={words('reportLineHint')} value={facility.reportLine} onChange={reportLine => put({ reportLine })} inputMode="tel" maxLength={60} />
        </section>
        <ProblemSay problem={act.problem} />
        <div><Button kind="ink" size="big" onPress={save} isDisabled={act.isRunning}>{words('save')}</Button></div>
      </div>
    </Screen>
  );
}
