import { useEffect, useRef } from 'react';
import type { LongAct } from '../../bridge/VaultContract.ts';
import { Progress } from '../shared/Progress.tsx';
import { partDone, useVaultProgress } from './VaultProgress.ts';

/**
 * A long act of the vault while it runs: what is being done, said once for each step, and a bar that is not read out as it grows.
 * `steps`: the words of each, in their order; the first stand until something is told. `takesFocus`: what was pressed is gone.
 */
export function Working(props: { steps: readonly (readonly [LongAct, string])[]; note?: string | undefined; takesFocus?: boolean | undefined }) {
  const told = useVaultProgress();
  const [, first = ''] = props.steps[0] ?? [];
  const step = props.steps.find(([what]) => what === told?.what);
  const label = step?.[1] ?? first;
  const box = useRef<HTMLDivElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div className="stack t working" ref={box} tabIndex={-1}>
      <p className="b" role="status">{label}</p>
      <Progress key={step?.[0]} label={label} done={told && step ? partDone(told) : undefined} />
      {props.note && <p className="small soft">{props.note}</p>}
    </div>
  );
}
