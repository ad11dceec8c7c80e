import type { RecipientRole } from '../../core/Recipient.ts';
import type { Section } from '../../core/Summary.ts';

/** What a recipient of this kind does not need, by code; the clinician's words for it are the catalogue's. */
export const leaveOuts = [
  'traumaStory', 'journey', 'otherPeople', 'ownWords', 'crimesAndGangs', 'legalOpinions', 'immigration', 'diagnosis', 'history', 'familyMatters',
] as const;
export type LeaveOut = (typeof leaveOuts)[number];

/** What usually suffices for one kind of recipient (FACTS F9.2): a start, never a rule. */
export type RecipientTemplate = {
  readonly role: RecipientRole;
  /** Sections that are on to begin with. */
  readonly usuallyEnough: readonly Section[];
  /** Sections that wait until this recipient asks for them. */
  readonly ifAskedFor: readonly Section[];
  readonly leaveOut: readonly LeaveOut[];
  /** Whether the request walkthrough's words fit. A child's own copy needs words of its own, so it is not offered yet. */
  readonly walkthroughFits: boolean;
};

export const recipientTemplates: Readonly<Record<RecipientRole, RecipientTemplate>> = {
  lawyer: {
    role: 'lawyer',
    usuallyEnough: ['sessions', 'symptoms', 'dailyLife', 'plan', 'progress'],
    ifAskedFor: ['scores', 'diagnosis'],
    leaveOut: ['legalOpinions', 'ownWords', 'crimesAndGangs', 'otherPeople'],
    walkthroughFits: true,
  },
  clinician: {
    role: 'clinician',
    usuallyEnough: ['sessions', 'diagnosis', 'symptoms', 'plan', 'progress', 'scores', 'other'],
    ifAskedFor: ['dailyLife'],
    leaveOut: ['traumaStory', 'otherPeople', 'journey'],
    walkthroughFits: true,
  },
  school: {
    role: 'school',
    usuallyEnough: ['plan'],
    ifAskedFor: ['dailyLife'],
    leaveOut: ['diagnosis', 'traumaStory', 'immigration'],
    walkthroughFits: true,
  },
  caregiver: {
    role: 'caregiver',
    usuallyEnough: ['plan', 'dailyLife'],
    ifAskedFor: ['progress'],
    leaveOut: ['history', 'familyMatters'],
    walkthroughFits: true,
  },
  advocate: {
    role: 'advocate',
    usuallyEnough: ['symptoms', 'dailyLife', 'plan', 'progress'],
    ifAskedFor: ['sessions', 'scores', 'diagnosis'],
    leaveOut: ['traumaStory', 'otherPeople', 'crimesAndGangs', 'immigration'],
    walkthroughFits: true,
  },
  child: {
    role: 'child',
    usuallyEnough: ['plan', 'progress'],
    ifAskedFor: ['sessions', 'symptoms', 'dailyLife', 'scores', 'diagnosis'],
    leaveOut: ['otherPeople'],
    walkthroughFits: false,
  },
};

// [Note: a court is no recipient] What a judge orders is a disclosure without consent: it has its own machine and its own
// door (R47-R55, Demands), and asking a child for a yes to it would make her yes look free. What a court is merely
// offered goes through the child's lawyer, who is the recipient then.
/** Those whose asking is never put to a child as a request, and the door they have instead. */
export const notRecipients: readonly { readonly id: 'court'; readonly door: 'demands' }[] = [{ id: 'court', door: 'demands' }];
