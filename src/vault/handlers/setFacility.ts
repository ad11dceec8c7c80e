import { afterChange, type Facility } from '../../core/Facility.ts';
import { ok, type Result } from '../../core/Result.ts';
import * as asked from './asked.ts';
import { act } from './act.ts';
import { check } from './check.ts';
import { readDesk } from './Desk.ts';
import type { OpenVault } from './Room.ts';

/** Replaces the facility page as a whole. What counsel signed off before and is not as it was counts as changed since, whatever the page says. */
export async function setFacility(vault: OpenVault, given: Facility): Promise<Result<Facility>> {
  const facility = check(asked.facility, given);
  if (!facility.ok) return facility;
  const done = await act(vault, (state) => {
    const desk = readDesk(state.desk);
    return ok({ desk: { ...desk, facility: afterChange(desk.facility, facility.value) }, acts: [{ act: 'facilityChanged' }] });
  });
  return done.ok ? ok(readDesk(vault.ledger.shelf.state.desk).facility) : done;
}
