import type { RecipientRole } from '../../core/Recipient.ts';

/** {WHO_ROLE} as English suggests it, after '{WHO} is'. The clinician may write it better. */
export const saidRolesEn: Readonly<Record<RecipientRole, string>> = {
  lawyer: 'your lawyer',
  clinician: 'the counselor you will see next',
  school: 'a grown-up at your school',
  caregiver: 'the grown-up you will live with',
  advocate: 'your child advocate',
  child: 'you',
};
