import { Fragment, type ReactNode } from 'react';
import type { Snippet } from '../../../core/snippetOf.ts';

/** A piece of what was written with what was found marked in it, in its own direction of writing. */
export function Snipped({ of: { text, marks, cut } }: { of: Snippet }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push(<Fragment key={from}>{text.slice(at, from)}<mark>{text.slice(from, to)}</mark></Fragment>);
    at = to;
  }
  return <bdi className="snipped">{cut.before && '… '}{pieces}{text.slice(at)}{cut.after && ' …'}</bdi>;
}
