import { companions } from '../../../../core/Entry.ts';
import { asInstant } from '../../../../core/Instant.ts';
import { modalities } from '../../../../core/Modality.ts';
import { isPastMidnight, sessionLength } from '../../../../core/sessionLength.ts';
import { ChipsMany, ChipsOne } from '../../../shared/Chips.tsx';
import { DateTimeField } from '../../../shared/DateTimeField.tsx';
import { useWords } from '../../useWords.ts';
import { localDay } from './localDay.ts';
import type { MissingOfSession } from './SessionDraft.ts';
import type { SessionForm } from './useSession.ts';

/** When, how long, how you worked, who was there. */
export function SessionFields({ session: { fields, missing, enter }, codeName }: { session: SessionForm; codeName: string }) {
  const words = useWords('record');
  const error = (field: keyof MissingOfSession) => missing[field] && words(`missing.${missing[field]}`);
  return (
    <>
      <div className="four-fields">
        <DateTimeField kind="date" label={words('date')} value={fields.date} onChange={(date) => enter({ date })} max={localDay(asInstant(Date.now()))} error={error('date')} />
        <DateTimeField kind="time" label={words('started')} value={fields.start} onChange={(start) => enter({ start })} error={error('start')} />
        <DateTimeField kind="time" label={words('stopped')} value={fields.stop} onChange={(stop) => enter({ stop })} error={error('stop')} />
        <Length start={fields.start} stop={fields.stop} />
      </div>
      <ChipsOne
        label={words('how')}
        options={modalities.map((modality) => ({ value: modality, label: words(`modality.${modality}`) }))}
        value={fields.modality}
        onChange={(modality) => enter({ modality })}
        error={error('modality')}
      />
      <ChipsMany
        label={words('who', { codeName })}
        options={companions.map((companion) => ({ value: companion, label: words(`companion.${companion}`) }))}
        value={fields.present}
        onChange={(present) => enter({ present })}
      />
    </>
  );
}

function Length({ start, stop }: { start: string; stop: string }) {
  const words = useWords('record');
  const minutes = sessionLength(start, stop);
  return (
    <div className="field">
      <span className="lab">{words('length')}</span>
      <output className="length num">{minutes === null ? <span className="soft">{words('noLength')}</span> : <b className="lead">{words('minutes', { minutes })}</b>}</output>
      {isPastMidnight(start, stop) && <span className="hint">{words('pastMidnight')}</span>}
    </div>
  );
}
