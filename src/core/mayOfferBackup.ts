/** So many entries without a backup are worth being asked about at each lock. */
export const manyEntries = 10;

/** What is known when the clinician locks. Days are the tablet's own. */
export type BeforeLock = {
  /** Entries of children's books that are in no saved backup. */
  readonly unsaved: number;
  /** Entries since a backup was last offered. */
  readonly sinceOffer: number;
  readonly offeredToday: boolean;
  readonly backedUpToday: boolean;
};

/** Whether a lock may offer a backup: once a day, after something was written since; at each lock from the tenth entry on; never with nothing new. */
export function mayOfferBackup({ unsaved, sinceOffer, offeredToday, backedUpToday }: BeforeLock): boolean {
  if (unsaved >= manyEntries) return true;
  return unsaved > 0 && sinceOffer > 0 && !offeredToday && !backedUpToday;
}
