import type { ReactNode } from 'react';
import type { ChildPage } from '../../../../../bridge/ChildPage.ts';
import type { ClinicalEntry, SayingEntry } from '../../../../../core/ClinicalEntry.ts';
import type { ChildId } from '../../../../../core/Id.ts';
import { entries } from '../../../messages/en/entries.ts';
import { MoreWords } from '../../../MoreWords.tsx';
import { WithChild } from '../../WithChild.tsx';
import { ScoreCard } from '../scores/ScoreCard.tsx';
import { keyOf, scoreSeries } from '../scores/scoreSeries.ts';
import { begunScore } from './begunScore.ts';
import { DiagnosisForm } from './DiagnosisForm.tsx';
import { diagnosisOf, readDiagnosisDraft } from './DiagnosisDraft.ts';
import { EntryForm } from './EntryForm.tsx';
import { functioningOf, readFunctioningDraft } from './FunctioningDraft.ts';
import { FunctioningForm } from './FunctioningForm.tsx';
import { medicationOf, readMedicationDraft } from './MedicationDraft.ts';
import { MedicationForm } from './MedicationForm.tsx';
import { planOf, readPlanDraft } from './PlanDraft.ts';
import { PlanForm } from './PlanForm.tsx';
import { readSayingDraft, sayingOf } from './SayingDraft.ts';
import { SayingForm } from './SayingForm.tsx';
import { nameOf, rangeOf, readScoreDraft, scoreOf, type ScoreDraft } from './ScoreDraft.ts';
import { ScoreForm } from './ScoreForm.tsx';
import { readTreatmentDraft, treatmentOf } from './TreatmentDraft.ts';
import { TreatmentForm } from './TreatmentForm.tsx';

/** The form of one kind of entry. */
export function EnteredScreen({ child, kind }: { child: ChildId; kind: ClinicalEntry['kind'] }) {
  return <MoreWords words={{ entries }}><WithChild child={child}>{(page) => <FormOf page={page} kind={kind} />}</WithChild></MoreWords>;
}

function FormOf({ page, kind }: { page: ChildPage; kind: ClinicalEntry['kind'] }): ReactNode {
  switch (kind) {
    case 'medication': return <EntryForm page={page} kind={kind} read={readMedicationDraft} entryOf={medicationOf}>{(form) => <MedicationForm {...form} />}</EntryForm>;
    case 'diagnosis': return <EntryForm page={page} kind={kind} read={readDiagnosisDraft} entryOf={diagnosisOf}>{(form) => <DiagnosisForm {...form} />}</EntryForm>;
    case 'functioning': return <EntryForm page={page} kind={kind} read={readFunctioningDraft} entryOf={functioningOf}>{(form) => <FunctioningForm {...form} />}</EntryForm>;
    case 'plan': return <EntryForm page={page} kind={kind} read={readPlanDraft} entryOf={planOf}>{(form) => <PlanForm {...form} />}</EntryForm>;
    case 'treatment': return <EntryForm page={page} kind={kind} read={readTreatmentDraft} entryOf={treatmentOf}>{(form) => <TreatmentForm {...form} />}</EntryForm>;
    case 'score': return <Score page={page} />;
    case 'symptoms': case 'prognosis': case 'progressToDate': return <Saying page={page} kind={kind} />;
  }
}

function Saying({ page, kind }: { page: ChildPage; kind: SayingEntry['kind'] }) {
  return <EntryForm page={page} kind={kind} read={readSayingDraft} entryOf={sayingOf(kind)}>{(form) => <SayingForm kind={kind} {...form} />}</EntryForm>;
}

function Score({ page }: { page: ChildPage }) {
  const before = (fields: ScoreDraft) => <Before page={page} fields={fields} />;
  return (
    <EntryForm page={page} kind="score" read={readScoreDraft(page.child.language)} entryOf={scoreOf} aside={before}>
      {(form) => <ScoreForm begun={begunScore(page.record)} {...form} />}
    </EntryForm>
  );
}

/** What there is of the instrument so far, beside its form. */
function Before({ page, fields }: { page: ChildPage; fields: ScoreDraft }) {
  const range = rangeOf(fields);
  const { answeredBy } = fields;
  const name = nameOf(fields);
  if (range === null || name === '') return null;
  const isSame = (key: string) => (answeredBy === undefined ? ['child', 'caregiver', 'clinician'] as const : [answeredBy]).some((who) => keyOf({ name, answeredBy: who, ...range }) === key);
  return scoreSeries(page.record).filter(({ key }) => isSame(key)).map((series) => <ScoreCard key={series.key} series={series} />);
}
