import { useEffect } from 'react';
import type { Problem } from '../../core/Problem.ts';

const control = ':is(input, select, textarea, button, [tabindex]):not([tabindex="-1"], :disabled)';

/** After a try that failed, goes to the first field that says what is wrong. */
export function useFirstError(tries: number, problem: Problem | null): void {
  useEffect(() => {
    const error = tries > 0 ? document.querySelector('main .field-error:not(:empty)') : null;
    error?.parentElement?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
    error?.scrollIntoView({ block: 'center' });
  }, [tries, problem]);
}
