import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { Band } from '../../../core/Band.ts';
import { bands } from '../../../core/Band.ts';
import type { Child } from '../../../core/Child.ts';
import { asInstant } from '../../../core/Instant.ts';
import { childEmblems } from '../../../packs/emblems.ts';
import { Button } from '../../shared/Button.tsx';
import { RadioList } from '../../shared/RadioList.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { localMinute } from '../child/record/localDay.ts';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { EmblemPicker } from '../EmblemPicker.tsx';
import { isHeld } from '../hold/isHeld.ts';
import { KeepingCard } from '../hold/KeepingCard.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct, type Act } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useWords } from '../useWords.ts';
import { childOf, faultsOfStay, type ChildDraft } from './ChildDraft.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { LeavingCard } from './LeavingCard.tsx';
import { MonthField } from './MonthField.tsx';
import { NoticeBefore } from './NoticeBefore.tsx';
import { StayFields } from './StayFields.tsx';

/** Everything that is kept about who a child is, on one page. */
export function ChildForm(props: { page: Pick<ChildPage, 'child' | 'holds' | 'left' | 'record'> | null; first: () => ChildDraft }) {
  const { vault } = useHouse();
  const words = useWords('childForm');
  const house = useWords('house');
  const places = usePlaces();
  const act = useAct();
  const before = props.page?.child ?? null;
  const isNameKept = props.page !== null && isHeld(props.page);
  const [draft, setDraft] = useState(props.first);
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const isTried = tries > 0;
  const now = localMinute(asInstant(Date.now()));
  const today = now.slice(0, 10);
  const faults = faultsOfStay(draft, now);
  const put = (part: Partial<ChildDraft>) => setDraft({ ...draft, ...part });
  const save = () => {
    setTries(tries + 1);
    const child = childOf(draft);
    if (!child || faults.arrived || faults.leaves) return;
    if (before) act.run(() => vault.changeChild(before.id, child), places.back);
    else act.run(() => vault.addChild(child), added => places.swap({ at: 'child', child: added.id }));
  };
  return (
    <Screen
      title={before ? words('titleChange', { name: before.codeName }) : words('titleNew')}
      below={words('below')}
      back={{ label: house('back'), onPress: places.back }}
    >
      <div className="child-form">
        <section className="card stack">
          <LanguagePicker
            value={draft.language} onChange={language => put({ language })} error={isTried && draft.language === undefined ? words('languageMissing') : undefined}
            said={props.page && <NoticeBefore page={props.page} language={draft.language} />}
          />
          <hr className="rule" />
          <Switch label={words('interpreter')} note={words('interpreterNote')} isOn={draft.interpreter} onChange={interpreter => put({ interpreter })} />
          <hr className="rule" />
          {/* The month is the one this age ends in: of another age it says nothing. */}
          <BandList value={draft.band} onChange={band => put({ band, ageMonth: '' })} error={isTried && draft.band === undefined ? words('bandMissing') : undefined} />
          <MonthField label={words(draft.band === 'C' ? 'eighteenMonth' : 'ageMonth')} hint={words('ageMonthHint')} value={draft.ageMonth} onChange={ageMonth => put({ ageMonth })} today={today} />
        </section>
        <div className="stack">
          <section className="card stack">
            {isNameKept && before ? <KeptName child={before} /> : (
              <>
                <CodeName draft={draft} put={put} act={act} isTried={isTried} />
                <EmblemPicker label={words('emblem')} emblems={childEmblems} value={draft.emblem} onChange={emblem => put({ emblem })} />
              </>
            )}
          </section>
          <StayFields draft={draft} put={put} today={today} faults={isTried ? faults : {}} />
        </div>
      </div>
      <div className="stack form-foot">
        <OtherProblem act={act} />
        <div><Button kind="ink" size="big" onPress={save} isDisabled={act.isRunning}>{before ? words('save') : words('add')}</Button></div>
        {props.page && <LeavingCard page={props.page} />}
        {props.page && <KeepingCard page={props.page} />}
      </div>
    </Screen>
  );
}

/** Under a legal hold these are not to be changed, and so there is nothing to change them with. */
function KeptName({ child }: { child: Child }) {
  const words = useWords('hold');
  return (
    <>
      <div className="row"><EmblemPatch emblem={child.emblem} /><b>{child.codeName}</b></div>
      <Say kind="due" icon="anchor">{words('nameStays')}</Say>
    </>
  );
}

function BandList(props: { value: Band | undefined; onChange: (band: Band) => void; error: string | undefined }) {
  const words = useWords('childForm');
  return (
    <RadioList
      label={words('band')}
      hint={words('bandHint')}
      error={props.error}
      value={props.value}
      onChange={props.onChange}
      options={bands.map(value => ({ value, label: words(`bands.${value}`), note: words(`bandNotes.${value}`) }))}
    />
  );
}

function CodeName({ draft, put, act, isTried }: { draft: ChildDraft; put: (part: Partial<ChildDraft>) => void; act: Act; isTried: boolean }) {
  const { vault } = useHouse();
  const words = useWords('childForm');
  const why = isTried && draft.codeName.trim() === '' ? 'empty' : aboutName(act);
  const change = (codeName: string) => {
    act.say(null);
    put({ codeName });
  };
  return (
    <div className="stack t">
      <TextField label={words('codeName')} hint={words('codeNameHint')} value={draft.codeName} onChange={change} maxLength={40} autoCapitalize="words" error={why ? words(why) : undefined} />
      <div><Button size="small" onPress={() => act.run(() => vault.suggestCodeName(), put)}>{words('another')}</Button></div>
    </div>
  );
}

/** What the vault said about the code name, if it was about that. */
function aboutName({ problem }: Act): 'taken' | 'tooLong' | 'empty' | null {
  if (problem?.type !== 'invalid' || problem.field !== 'codeName') return null;
  return problem.why === 'taken' || problem.why === 'tooLong' ? problem.why : 'empty';
}

function OtherProblem({ act }: { act: Act }) {
  return aboutName(act) ? null : <ProblemSay problem={act.problem} />;
}
