import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Emblem } from '../../packs/emblems.ts';
import { Patch } from '../shared/Patch.tsx';
import { useEmblemName } from './useEmblemName.ts';

/** One of several pictures, each with its name. */
export function EmblemPicker(props: {
  label: string;
  hint?: string | undefined;
  emblems: readonly Emblem[];
  value: string;
  onChange: (id: string) => void;
  isDisabled?: boolean | undefined;
}) {
  const id = useId();
  const name = useEmblemName();
  const choose = (keys: Set<unknown>) => {
    const emblem = props.emblems.find(each => keys.has(each.id));
    if (emblem) props.onChange(emblem.id);
  };
  return (
    <div className="field">
      <span className="lab" id={`${id}-label`}>{props.label}</span>
      {props.hint && <p className="hint" id={`${id}-hint`}>{props.hint}</p>}
      <ToggleButtonGroup
        className="emblems"
        aria-labelledby={`${id}-label`}
        {...(props.hint && { 'aria-describedby': `${id}-hint` })}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={props.isDisabled ?? false}
        selectedKeys={[props.value]}
        onSelectionChange={choose}
      >
        {props.emblems.map(emblem => (
          <ToggleButton key={emblem.id} id={emblem.id} className="emblem">
            <Patch paths={emblem.paths} color={emblem.color} />
            <span className="note">{name(emblem.id)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
