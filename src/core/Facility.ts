/** Who runs the house and what it has confirmed: decides which sentences a child may be told (R40, R41). */
export type Facility = {
  /** What children call the clinician: {CLINICIAN}. */
  readonly clinician: string;
  readonly runBy: string;
  /** The office the house works for: {OFFICE}; empty when there is none or it is not known. */
  readonly office: string;
  /** A no costs the child nothing: confirmed in writing, or its lines are left out. */
  readonly noCost: { readonly confirmed: false } | { readonly confirmed: true; readonly by: string; readonly on: string };
  /** The clinician does not work for ICE or for a court; else that line is left out. */
  readonly independent: boolean;
  /** The state's report line, as the clinician has checked it. */
  readonly reportLine: string;
};

export const emptyFacility: Facility = {
  clinician: '',
  runBy: '',
  office: '',
  noCost: { confirmed: false },
  independent: false,
  reportLine: '',
};
