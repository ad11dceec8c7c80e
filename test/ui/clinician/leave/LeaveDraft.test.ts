import { expect, it } from 'vitest';
import { leavingOf, type LeaveDraft } from '../../../../src/ui/clinician/leave/LeaveDraft.ts';

const whole: LeaveDraft = { how: 'transfer', on: '2026-11-30', records: 'here', keeper: ' left over ', told: 'later' };
const missing = (part: Partial<LeaveDraft>, came?: string) => {
  const read = leavingOf({ ...whole, ...part }, '2026-11-30', came);
  return 'missing' in read ? read.missing : null;
};

it('takes a leaving that has happened, with a name only where somebody was named', () => {
  expect(leavingOf(whole, '2026-11-30')).toEqual({ leaving: { ...whole, keeper: '' } });
  expect(leavingOf({ ...whole, records: 'named', keeper: ' Ms. Oak ' }, '2026-11-30')).toEqual({ leaving: { ...whole, records: 'named', keeper: 'Ms. Oak' } });
});

it('names what is missing: nothing is chosen by itself, and no day is written down before it comes', () => {
  expect(missing({ how: undefined, records: undefined, told: undefined })).toEqual(['how', 'records', 'told']);
  expect(missing({ on: '2026-12-01' })).toEqual(['future']);
  expect(missing({ on: '2026-11-19' }, '2026-11-20')).toEqual(['before']);
  expect(missing({ on: '2026-11-20' }, '2026-11-20')).toBeNull();
  expect(missing({ on: '' })).toEqual(['on']);
  expect(missing({ records: 'named', keeper: '  ' })).toEqual(['keeper']);
});
