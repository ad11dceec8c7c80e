import { useEffect } from 'react';
import type { Problem } from '../../core/Problem.ts';

/** After a try that failed, brings the first field that says what is wrong into view. */
export function useFirstError(tries: number, problem: Problem | null): void {
  useEffect(() => {
    if (tries > 0) document.querySelector('main .field-error:not(:empty)')?.scrollIntoView({ block: 'center' });
  }, [tries, problem]);
}
