import type { Wing } from '../../core/Book.ts';
import type { ChildId } from '../../core/Id.ts';

/** Which book: a child's private notes, her record, or the vault's ledger. */
export type BookRef = { readonly book: Wing; readonly child: ChildId } | { readonly book: 'ledger'; readonly child: null };

export const ledgerBook: BookRef = { book: 'ledger', child: null };
