import { expect, test } from 'vitest';
import type { Caseload, CaseloadRow } from '../../../../src/bridge/Caseload.ts';
import type { PlanOfDay } from '../../../../src/ui/clinician/today/planOfDay.ts';
import { useTodayTitle } from '../../../../src/ui/clinician/today/useTodayTitle.ts';
import { spoken } from '../spoken.tsx';

const row = {} as CaseloadRow;
const calm: PlanOfDay = { here: [row], first: [], sessions: [], yeses: [], waits: [], drafts: [] };
const title = (part: Partial<PlanOfDay>) => spoken(() => useTodayTitle({ children: [row] } as unknown as Caseload, { ...calm, ...part }));

test('nothing is said to wait only where nothing does: also a plan’s day, a leaving or a notice to give again', () => {
  expect(title({})).toBe('Nothing is waiting');
  const waits = [{ row, waits: { for: 'plan', why: 'review', on: '2026-11-30' } }, { row, waits: { for: 'leaving', on: '2026-12-01' } }] as const;
  expect(title({ waits })).toBe('Two things to see to');
  expect(title({ waits: waits.slice(1), yeses: [row] })).toBe('One yes waiting, one thing to see to');
});
