import type { ReactNode } from 'react';
import { DateTimeField } from '../../shared/DateTimeField.tsx';

/** A day, and its time where that is known: YYYY-MM-DD or YYYY-MM-DDTHH:MM; empty without a day. */
export function ArrivalFields(props: {
  value: string; onChange: (arrived: string) => void; max: string; label: string; timeLabel: string; hint?: ReactNode; error?: string | undefined;
}) {
  const { value, onChange } = props;
  const [day = '', time = ''] = value.split('T');
  const put = (on: string, at: string) => onChange(on === '' || at === '' ? on : `${on}T${at}`);
  return (
    <div className="stack t">
      <div className="two-fields">
        <DateTimeField kind="date" label={props.label} value={day} onChange={(on) => put(on, time)} max={props.max} error={props.error} />
        <DateTimeField kind="time" label={props.timeLabel} value={time} onChange={(at) => put(day, at)} isDisabled={day === ''} />
      </div>
      {props.hint && <p className="small soft">{props.hint}</p>}
    </div>
  );
}
