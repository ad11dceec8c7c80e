import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';
import type { ClinicalEntry } from '../../../../../core/ClinicalEntry.ts';
import { entries } from '../../../messages/en/entries.ts';
import { MoreWords } from '../../../MoreWords.tsx';
import { useDayText } from '../../../useDayText.ts';
import { useLanguageName } from '../../../useLanguageName.ts';
import { usePartName } from '../usePartName.ts';
import { useInstrumentName } from '../useInstrumentName.ts';
import { useWords } from '../../../useWords.ts';
import { Facts } from '../../Facts.tsx';

type Fact = readonly [name: string, value: ReactNode];

/** What was entered, field by field, and then its text. */
export function ClinicalReading({ entry }: { entry: ClinicalEntry }) {
  return <MoreWords words={{ entries }}><Reading entry={entry} /></MoreWords>;
}

function Reading({ entry }: { entry: ClinicalEntry }) {
  const words = useWords('entries');
  const dayText = useDayText();
  const facts = useFacts(entry);
  const text = 'text' in entry ? entry.text : '';
  return (
    <div className="stack">
      <Facts of={[[words('date'), dayText(entry.date)], ...facts]} />
      {text !== '' && <p className="words-kept lead">{text}</p>}
    </div>
  );
}

function useFacts(entry: ClinicalEntry): readonly Fact[] {
  const words = useWords('entries');
  const nameOf = useLanguageName();
  const kinds = useWords('kinds');
  const record = useWords('record');
  const dayText = useDayText();
  const format = useFormatter();
  const partName = usePartName();
  const instrument = useInstrumentName();
  switch (entry.kind) {
    case 'medication': return [
      [words('medication'), entry.name], [words('dose'), entry.dose], [words('medicationStep'), kinds(`step.medication.${entry.step}`)], [words('prescriber'), entry.prescriber],
    ];
    case 'score': return [
      [words('instrument'), instrument(entry.name)], [words('version'), entry.version], [words('who'), words(`whoOf.${entry.answeredBy}`)],
      [words('language'), nameOf(entry.language)],
      [words('total'), <span className="num">{entry.total} <span className="soft">({words('totalRange', entry)})</span></span>],
      [words('cutOff'), entry.cutOff === null ? words('noCutOff') : <span className="num">{entry.cutOff}</span>],
      ...entry.parts.map((part): Fact => [partName(part.name), <span className="num">{part.score}</span>]),
    ];
    case 'diagnosis': return [
      [words('diagnosis'), entry.name], [words('code'), entry.code && `${entry.code.code} (${entry.code.system})`], [words('state'), kinds(`state.${entry.state}`)], [words('by'), entry.by],
    ];
    case 'functioning': return [[words('areas'), format.list(entry.areas.map((area) => kinds(`area.${area}`)))]];
    case 'plan': return [[words('planStep'), kinds(`step.plan.${entry.step}`)], [words('review'), entry.review && dayText(entry.review)]];
    case 'treatment': return [
      [words('treatmentStep'), kinds(`step.treatment.${entry.step}`)], [words('modalities'), format.list(entry.modalities.map((each) => record(`modality.${each}`)))],
      [words('frequency'), kinds(`frequency.${entry.frequency}`)],
    ];
    default: return [];
  }
}
