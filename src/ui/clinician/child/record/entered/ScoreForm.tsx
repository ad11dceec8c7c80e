import { answerers } from '../../../../../core/ClinicalEntry.ts';
import { instrumentOf, instruments } from '../../../../../packs/instruments/instruments.ts';
import { languages } from '../../../../../packs/languages.ts';
import { ChipsOne } from '../../../../shared/Chips.tsx';
import { NumberField } from '../../../../shared/NumberField.tsx';
import { Select } from '../../../../shared/Select.tsx';
import { TextField } from '../../../../shared/TextField.tsx';
import { asLabel, useLanguageName } from '../../../useLanguageName.ts';
import { useInstrumentName } from '../useInstrumentName.ts';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import { OwnInstrument } from './OwnInstrument.tsx';
import { PartFields } from './PartFields.tsx';
import { ownInstrument, rangeOf, type ScoreDraft } from './ScoreDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

/** begun: an instrument was picked; what it brings along, and what was last said with it, is filled in. */
export function ScoreForm({ begun, ...form }: FormState<ScoreDraft> & { begun: (instrument: string) => Partial<ScoreDraft> }) {
  const { fields, enter, missing } = form;
  const words = useWords('entries');
  const nameOf = useLanguageName();
  const error = useMissingWords(missing);
  const range = rangeOf(fields);
  const instrument = useInstrumentName();
  return (
    <>
      <Select
        label={words('instrument')}
        empty={words('instrumentPick')}
        value={fields.instrument === '' ? undefined : fields.instrument}
        onChange={(picked) => enter({ instrument: picked, ...begun(picked) })}
        options={[...instruments.map(({ id, name }) => ({ value: id, label: instrument(name) })), { value: ownInstrument, label: words('instrumentOwn') }]}
        hint={<AboutInstrument id={fields.instrument} />}
        error={error('instrument')}
      />
      {fields.instrument === ownInstrument && <OwnInstrument {...form} />}
      <div className="two-fields">
        <NumberField label={words('total')} hint={range ? words('totalRange', range) : undefined} maxLength={4} value={fields.total} onChange={(total) => enter({ total })} error={error('total', range)} />
        <NumberField label={words('cutOff')} hint={words('cutOffHint')} maxLength={4} value={fields.cutOff} onChange={(cutOff) => enter({ cutOff })} error={error('cutOff', range)} />
      </div>
      <ChipsOne
        label={words('who')}
        options={answerers.map((each) => ({ value: each, label: words(`whoOf.${each}`) }))}
        value={fields.answeredBy}
        onChange={(answeredBy) => enter({ answeredBy })}
        error={error('answeredBy')}
      />
      <div className="two-fields">
        <Select label={words('language')} value={fields.language} onChange={(language) => enter({ language })} options={languages.map(({ tag }) => ({ value: tag, label: asLabel(nameOf(tag)) }))} />
        <TextField label={words('version')} hint={words('versionHint')} maxLength={80} value={fields.version} onChange={(version) => enter({ version })} />
      </div>
      <PartFields {...form} />
      <p className="note soft">{words('scoresOnly')}</p>
    </>
  );
}

function AboutInstrument({ id }: { id: string }) {
  const words = useWords('entries');
  const known = instrumentOf(id);
  if (!known) return null;
  const { from, to } = known.ages;
  const ages = from >= 18 ? words('adults') : to === null ? words('agesFrom', { from }) : words('agesOf', { from, to });
  return <>{ages} {words(`licence.${known.licence}`)}</>;
}
