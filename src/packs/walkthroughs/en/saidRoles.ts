import type { WalkthroughPack } from '../WalkthroughPack.ts';

/** Said after '{WHO} is'; the clinician may write it better. */
export const saidRoles: WalkthroughPack['saidRoles'] = {
  lawyer: 'your lawyer',
  clinician: 'the counselor you will see next',
  school: 'a grown-up at your school',
  caregiver: 'the grown-up you will live with',
  advocate: 'your child advocate',
  child: 'you',
};
