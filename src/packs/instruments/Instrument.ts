/** May its questions be shown? Nothing in the app shows any (R62): this says what a form of it asks of whoever uses one. */
export type Licence = 'free' | 'publicDomain' | 'freeAsk' | 'paperOnly' | 'proprietary';

/** What can be known of an instrument without one of its questions: scores only (R62, F9.3). */
export type Instrument = {
  /** What an entry names it by: never changed. */
  readonly id: string;
  readonly name: string;
  /** Years of age it was made for; `to` null: no end. */
  readonly ages: { readonly from: number; readonly to: number | null };
  /** What its total ranges over, both ends in it. */
  readonly least: number;
  readonly most: number;
  /** Its own sub-scores and the most each can come to; the least of each is 0. */
  readonly parts: readonly { readonly name: string; readonly most: number }[];
  /** Where there is a source for one (FACTS F9.3); null: the clinician's own manual says. */
  readonly cutOff: number | null;
  readonly licence: Licence;
  /** How sure the licence is: H high, M middle, L to be checked with its makers before relying on it. */
  readonly sure: 'H' | 'M' | 'L';
};
