import * as v from 'valibot';
import type { Canonical } from '../../core/canonicalJson.ts';
import { emptyFacility, type Facility } from '../../core/Facility.ts';
import { asId, type RecipientId } from '../../core/Id.ts';
import { recipientRoles, type Recipient } from '../../core/Recipient.ts';

/** What lies on the clinician's desk: who the house is, and whom summaries may go to. */
export type Desk = { readonly format: 1; readonly facility: Facility; readonly recipients: readonly Recipient[] };

export const emptyDesk: Desk = { format: 1, facility: emptyFacility, recipients: [] };

const schema = v.strictObject({
  format: v.literal(1),
  facility: v.strictObject({
    clinician: v.string(),
    runBy: v.string(),
    office: v.string(),
    noCost: v.variant('confirmed', [
      v.strictObject({ confirmed: v.literal(false) }),
      v.strictObject({ confirmed: v.literal(true), by: v.string(), on: v.string() }),
    ]),
    independent: v.boolean(),
    reportLine: v.string(),
  }),
  recipients: v.array(v.strictObject({
    id: v.pipe(v.string(), v.transform(asId<RecipientId>)),
    role: v.picklist(recipientRoles),
    name: v.string(),
    saidRole: v.string(),
    ageKey: v.string(),
  })),
});

/** The desk out of the shelf; an empty one when nothing of it opens, which the shelf says apart. */
export function readDesk(value: Canonical | null): Desk {
  try {
    return v.parse(schema, value);
  } catch {
    return emptyDesk;
  }
}
