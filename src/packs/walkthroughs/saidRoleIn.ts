import type { Recipient, RecipientRole } from '../../core/Recipient.ts';
import type { WalkthroughPack } from './WalkthroughPack.ts';
import { walkthroughPacks } from './walkthroughPacks.ts';

/**
 * Suggested before, and may lie on a desk: they promised where a child will live, or whom she will see; and whoever leads a case
 * before a judge may be the government's lawyer.
 */
const earlier: Partial<Record<RecipientRole, string>> = {
  lawyer: 'quien lleva tu caso ante el juez', clinician: 'the counselor you will see next', caregiver: 'the grown-up you will live with',
};

/** {WHO_ROLE} in the words of this pack. A suggestion of any pack is said in this one's; words of the clinician's own stand as she wrote them. */
export async function saidRoleIn(pack: WalkthroughPack, { role, saidRole }: Pick<Recipient, 'role' | 'saidRole'>): Promise<string> {
  if (saidRole === pack.saidRoles[role]) return saidRole;
  const packs = await Promise.all(Object.values(walkthroughPacks).map((load) => load()));
  return [earlier, ...packs.map(({ saidRoles }) => saidRoles)].some((suggested) => suggested[role] === saidRole) ? pack.saidRoles[role] : saidRole;
}
