import { expect, test } from 'vitest';
import { emptyFacility, type Facility } from '../../../../src/core/Facility.ts';
import { FacilitySay } from '../../../../src/ui/clinician/today/FacilitySay.tsx';
import { HouseCard } from '../../../../src/ui/clinician/today/HouseCard.tsx';
import { inHouse } from '../inHouse.tsx';

const whole: Facility = {
  ...emptyFacility, clinician: 'Ana', runBy: 'Casa Verde', noCost: { confirmed: true, by: 'The director', on: '2026-11-01' },
  counsel: { signed: true, by: 'Ms. Rivera', on: '2026-11-02' },
};
const outdated: Facility = { ...whole, counsel: { signed: true, by: 'Ms. Rivera', on: '2026-11-02', changed: true } };

test('a page that was changed since counsel looked is told as such, and not as signed off', () => {
  expect(inHouse(<FacilitySay facility={whole} />).text).toBe('');
  expect(inHouse(<FacilitySay facility={outdated} />).text).toContain('was changed since counsel looked at it on November 2, 2026');
  expect(inHouse(<HouseCard facility={whole} />).text).toContain('Counsel signed off this page');
  expect(inHouse(<HouseCard facility={outdated} />).text).not.toContain('Counsel signed off this page');
  expect(inHouse(<HouseCard facility={outdated} />).text).toContain('Changed since counsel signed it off');
});
