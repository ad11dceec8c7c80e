import type { CSSProperties } from 'react';

/** Work under way. `done` runs from 0 to 1; left out, the bar says only that something is going on. */
export function Progress(props: { label: string; done?: number | undefined }) {
  const percent = props.done === undefined ? undefined : Math.round(props.done * 100);
  return (
    <div className="meter ink" role="progressbar" aria-label={props.label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
      <i className={percent === undefined ? 'going' : undefined} style={filled(props.done)} />
    </div>
  );
}

/** How much of something there is, from 0 to 1. `text` says it in words. */
export function Meter(props: { label: string; text: string; full: number; kind?: 'due' | 'ok' | 'late' | undefined }) {
  return (
    <div
      className={`meter ${props.kind ?? 'due'}`}
      role="meter"
      aria-label={props.label}
      aria-valuetext={props.text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(props.full * 100)}
    >
      <i style={filled(props.full)} />
    </div>
  );
}

function filled(part: number | undefined): CSSProperties | undefined {
  return part === undefined ? undefined : { inlineSize: `${Math.min(1, Math.max(0, part)) * 100}%` };
}
