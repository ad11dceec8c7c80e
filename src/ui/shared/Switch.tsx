import { useId, type ReactNode } from 'react';

export type OnOff = {
  readonly label: ReactNode;
  readonly note?: ReactNode | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean | undefined;
};

/** On or off, at once. The whole row is the target, and there is no hidden input whose state a browser could keep. */
export function Switch(props: OnOff) {
  const id = useId();
  return (
    <button
      type="button"
      className="opt"
      role="switch"
      aria-checked={props.isOn}
      aria-labelledby={id}
      aria-describedby={props.note ? `${id}-note` : undefined}
      disabled={props.isDisabled}
      onClick={() => props.onChange(!props.isOn)}
    >
      <span className="grow">
        <span className="b" id={id}>{props.label}</span>
        {props.note && <span className="note soft under" id={`${id}-note`}>{props.note}</span>}
      </span>
      <span className="switch" />
    </button>
  );
}
