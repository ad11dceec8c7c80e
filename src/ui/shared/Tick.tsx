import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import type { OnOff } from './Switch.tsx';

/** A box to tick: something the clinician says is so. `aside` stands at the end of the row. */
export function Tick(props: OnOff & { aside?: ReactNode; boxed?: boolean | undefined }) {
  const id = useId();
  return (
    <button
      type="button"
      className={classes('opt', props.boxed && 'boxed')}
      role="checkbox"
      aria-checked={props.isOn}
      aria-labelledby={id}
      aria-describedby={props.note ? `${id}-note` : undefined}
      disabled={props.isDisabled}
      onClick={() => props.onChange(!props.isOn)}
    >
      <span className={classes('tick', props.isOn && 'on')}><Icon name="check" size="small" /></span>
      <span className="grow">
        <span className="b" id={id}>{props.label}</span>
        {props.note && <span className="small soft under" id={`${id}-note`}>{props.note}</span>}
      </span>
      {props.aside}
    </button>
  );
}
