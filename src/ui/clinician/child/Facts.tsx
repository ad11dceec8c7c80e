import type { ReactNode } from 'react';
import '../child/child.css';
import { keepTogether } from '../keepTogether.ts';

/** Names and what they are, one a line; a value that is not there takes its name with it. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {of.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '').map(([name, value]) => (
        <div key={name}><dt>{name}</dt><dd>{typeof value === 'string' ? keepTogether(value) : value}</dd></div>
      ))}
    </dl>
  );
}
