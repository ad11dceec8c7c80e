import { instrumentOf } from '../../../../../packs/instruments/instruments.ts';
import { Button } from '../../../../shared/Button.tsx';
import { IconButton } from '../../../../shared/IconButton.tsx';
import { NumberField } from '../../../../shared/NumberField.tsx';
import { TextField } from '../../../../shared/TextField.tsx';
import { usePartName } from '../usePartName.ts';
import { useWords } from '../../../useWords.ts';
import type { FormState } from './EntryForm.tsx';
import { ownInstrument, type PartDraft, type ScoreDraft } from './ScoreDraft.ts';
import { useMissingWords } from './useMissingWords.ts';

/** The sub-scores of a known instrument by their names, or of one's own by the names one gives them. */
export function PartFields(form: FormState<ScoreDraft>) {
  const { instrument, parts } = form.fields;
  const words = useWords('entries');
  if (instrument === ownInstrument) return <OwnParts {...form} />;
  if (parts.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{words('parts')}</legend>
      <p className="hint">{words('partsHint')}</p>
      <div className="part-fields">{parts.map((part, at) => <KnownPart key={part.name} {...form} part={part} at={at} />)}</div>
    </fieldset>
  );
}

type PartProps = FormState<ScoreDraft> & { readonly part: PartDraft; readonly at: number };

function KnownPart({ fields, enter, missing, part, at }: PartProps) {
  const words = useWords('entries');
  const error = useMissingWords(missing);
  const partName = usePartName();
  const most = instrumentOf(fields.instrument)?.parts.find(({ name }) => name === part.name)?.most;
  return (
    <NumberField
      label={partName(part.name)}
      hint={most === undefined ? undefined : words('totalRange', { least: 0, most })}
      maxLength={4}
      value={part.score}
      onChange={(score) => enter({ parts: fields.parts.with(at, { ...part, score }) })}
      error={error(`part ${at}`)}
    />
  );
}

function OwnParts(form: FormState<ScoreDraft>) {
  const { fields, enter } = form;
  const words = useWords('entries');
  return (
    <div className="stack t">
      {fields.parts.map((part, at) => <OwnPart key={at} {...form} part={part} at={at} />)}
      {fields.parts.length < 20 && <div><Button size="small" icon="plus" onPress={() => enter({ parts: [...fields.parts, { name: '', score: '' }] })}>{words('partAdd')}</Button></div>}
    </div>
  );
}

function OwnPart({ fields, enter, missing, part, at }: PartProps) {
  const words = useWords('entries');
  const error = useMissingWords(missing);
  const change = (changed: Partial<PartDraft>) => enter({ parts: fields.parts.with(at, { ...part, ...changed }) });
  const number = at + 1;
  return (
    <div className="own-part">
      <TextField label={words('partName', { number })} maxLength={80} value={part.name} onChange={(name) => change({ name })} error={error(`part ${at}`)} />
      <NumberField label={words('partScore', { number })} maxLength={4} value={part.score} onChange={(score) => change({ score })} />
      <IconButton icon="close" label={words('partDrop', { number })} onPress={() => enter({ parts: fields.parts.toSpliced(at, 1) })} />
    </div>
  );
}
