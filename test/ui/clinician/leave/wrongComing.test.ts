import { expect, it } from 'vitest';
import { wrongComing } from '../../../../src/ui/clinician/leave/wrongComing.ts';

const wrong = (arrived: string) => wrongComing(arrived, { on: '2026-11-28' }, '2026-11-30T10:00');

it('takes no coming back that is still to come, or from before she left', () => {
  expect(['', '2026-12-01', '2026-11-30T10:01', '2026-11-27', '2026-11-27T23:59'].map(wrong)).toEqual(['missing', 'future', 'future', 'before', 'before']);
  expect(['2026-11-28', '2026-11-28T08:00', '2026-11-30', '2026-11-30T10:00'].map(wrong)).toEqual([null, null, null, null]);
});
