import type { RecipientId } from './Id.ts';

export const recipientRoles = ['lawyer', 'clinician', 'school', 'caregiver', 'advocate', 'child'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** One person or office a summary may go to. */
export type Recipient = {
  readonly id: RecipientId;
  readonly role: RecipientRole;
  /** As the child hears it: {WHO}, 'Ms. Rivera'. */
  readonly name: string;
  /** As the child hears it: {WHO_ROLE}, 'your lawyer'. */
  readonly saidRole: string;
  /** An age1... recipient, or empty: then a passphrase is made at release. */
  readonly ageKey: string;
};

export type NewRecipient = Omit<Recipient, 'id'>;
