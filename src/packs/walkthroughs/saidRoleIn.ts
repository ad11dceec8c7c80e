import type { Recipient } from '../../core/Recipient.ts';
import type { WalkthroughPack } from './WalkthroughPack.ts';
import { walkthroughPacks } from './walkthroughPacks.ts';

/** {WHO_ROLE} in the words of this pack. A suggestion of any pack is said in this one's; words of the clinician's own stand as she wrote them. */
export async function saidRoleIn(pack: WalkthroughPack, { role, saidRole }: Pick<Recipient, 'role' | 'saidRole'>): Promise<string> {
  if (saidRole === pack.saidRoles[role]) return saidRole;
  const packs = await Promise.all(Object.values(walkthroughPacks).map((load) => load()));
  return packs.some(({ saidRoles }) => saidRoles[role] === saidRole) ? pack.saidRoles[role] : saidRole;
}
