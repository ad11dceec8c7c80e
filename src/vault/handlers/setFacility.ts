import type { Facility } from '../../core/Facility.ts';
import { ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Replaces the facility page as a whole. */
export async function setFacility(vault: OpenVault, given: Facility): Promise<Result<Facility>> {
  const facility = check(asked.facility, given);
  if (!facility.ok) return facility;
  const done = await act(vault, (state) => ok({
    desk: { ...readDesk(state.desk), facility: facility.value }, acts: [{ act: 'facilityChanged' }],
  }));
  return done.ok ? facility : done;
}
