import type { Facility } from '../../core/Facility.ts';
import type { WalkFacts } from '../../core/Walk.ts';

/** What the house's page lets a child be told; of a request also what it is about. */
export function walkFacts({ clinician, office, noCost, independent }: Facility, request: WalkFacts['request']): WalkFacts {
  return { clinician, office, noCostConfirmed: noCost.confirmed, independent, request };
}
