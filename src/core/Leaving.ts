/** How a child leaves a house. */
export const waysToLeave = ['transfer', 'release', 'eighteen', 'other'] as const;
export type WayToLeave = (typeof waysToLeave)[number];

/** Who keeps her records from then on (R15): the clinician here, somebody who is named, or the office has asked for them. */
export const keepers = ['here', 'named', 'office'] as const;
export type Keeper = (typeof keepers)[number];

/** Whether she was told who keeps what. */
export const tellings = ['told', 'later', 'couldNot'] as const;
export type Telling = (typeof tellings)[number];

/** That a child left, and what was chosen about her records then. Nothing of them is moved or destroyed by it. */
export type Leaving = {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly how: WayToLeave;
  readonly records: Keeper;
  /** Whom, where it is somebody who is named; else empty. */
  readonly keeper: string;
  readonly told: Telling;
};
