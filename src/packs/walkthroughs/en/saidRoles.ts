import type { WalkthroughPack } from '../WalkthroughPack.ts';

/** Said after '{WHO} is'; the clinician may write it better. */
export const saidRoles: WalkthroughPack['saidRoles'] = {
  lawyer: 'your lawyer',
  clinician: 'a counselor you may see next',
  school: 'a grown-up at your school',
  caregiver: 'a grown-up you may live with',
  advocate: 'your child advocate',
  child: 'you',
};
