import type { Summary } from '../../core/Summary.ts';
import * as asked from './asked.ts';
import { check } from './check.ts';

/** The summary a draft's body holds, or null. */
export function readSummary(body: string): Summary | null {
  try {
    const summary = check(asked.summary, JSON.parse(body));
    return summary.ok ? summary.value : null;
  } catch {
    return null;
  }
}
