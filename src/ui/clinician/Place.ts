import { createContext, use } from 'react';
import type { Wing } from '../../core/Book.ts';
import type { EnteredKind } from '../../core/Entry.ts';
import type { ChildId, ConsentId, SummaryId } from '../../core/Id.ts';
import type { NoticeCardName } from '../../core/Notice.ts';
import type { TrailView } from '../shared/useTrail.ts';

/** Every place in the clinician's house, with what it needs to be found again in the vault: ids and numbers, no words. */
export type Place =
  | { readonly at: 'today' | 'newChild' | 'facility' | 'phrases' | 'report' }
  /** gone: everything about a child was just destroyed, and how that went. */
  | { readonly at: 'children'; readonly gone?: 'done' | 'later' | 'behind' }
  /** Looking for words in what was written, in one wing of all children. */
  | { readonly at: 'find'; readonly wing: Wing }
  /** The vault itself: its backup, what opens it, whether it is whole. */
  | { readonly at: 'vault' | 'newPassphrase' | 'newWords' | 'newShares' | 'dropShares' | 'opens' }
  /** The code that runs here, to be checked; and what can be done by keys. */
  | { readonly at: 'copy' | 'keys' }
  /** A backup in the place of the vault that is open. */
  | { readonly at: 'putBack' }
  | { readonly at: 'ledger'; readonly child: ChildId | null }
  | { readonly at: 'child' | 'changeChild'; readonly child: ChildId }
  /** The legal hold on a child, or with null on the whole vault. */
  | { readonly at: 'hold'; readonly child: ChildId | null }
  /** Before everything about a child is destroyed. */
  | { readonly at: 'shred'; readonly child: ChildId }
  /** Writing a private note, from its draft where there is one. */
  | { readonly at: 'note'; readonly child: ChildId }
  | { readonly at: 'readNote' | 'readRecord'; readonly child: ChildId; readonly number: number }
  | { readonly at: 'amendNote' | 'amendRecord'; readonly child: ChildId; readonly of: number }
  /** What can be added to the record, to choose from. */
  | { readonly at: 'addRecord'; readonly child: ChildId }
  | { readonly at: 'record'; readonly child: ChildId; readonly kind: EnteredKind }
  /** All of a child's record by its days, and each of its instruments over time. */
  | { readonly at: 'wholeRecord' | 'scores'; readonly child: ChildId }
  | { readonly at: 'summary'; readonly child: ChildId; readonly summary: SummaryId }
  /** The list before the tablet changes hands: for the notice (summary null), for a request, or to be shown who saw what. */
  | { readonly at: 'handOver'; readonly child: ChildId; readonly summary: SummaryId | null; readonly sheAsks?: true; readonly whoSaw?: true }
  /** The short notice, read with the child. begins: a session begins with it, and goes on to note and record. */
  | { readonly at: 'noticeCard'; readonly child: ChildId; readonly card: NoticeCardName; readonly begins?: true }
  /** A session under way: private note and record side by side, or one after the other. */
  | { readonly at: 'session'; readonly child: ChildId }
  /** She leaves, or has left and comes back. */
  | { readonly at: 'leave'; readonly child: ChildId }
  /** Recording what a child hears of the notice, of a request, or of who saw what; with a summary also what only that one tells. */
  | { readonly at: 'voices'; readonly child: ChildId; readonly kind: 'notice' | 'request' | 'whoSaw'; readonly summary: SummaryId | null }
  | { readonly at: 'consent'; readonly child: ChildId; readonly consent: ConsentId };

export type Places = TrailView<Place>;

const PlacesContext = createContext<Places | null>(null);

export const PlacesProvider = PlacesContext.Provider;

/** Where we are, and the ways on: `go`, `swap`, `restart`, `back`. */
export function usePlaces(): Places {
  const places = use(PlacesContext);
  if (!places) throw new Error('no places');
  return places;
}
