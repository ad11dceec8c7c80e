import type { ReactNode } from 'react';

/** Loose paper, torn off below: a draft of what may leave, or a receipt. Only loose paper casts a shadow. */
export function TornSheet(props: { label: string; kind: 'sheet' | 'receipt'; children: ReactNode }) {
  return (
    <div className="shade">
      <article className={`${props.kind} zig`} aria-label={props.label}>{props.children}</article>
    </div>
  );
}
