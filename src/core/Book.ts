/** The two wings of a child's words. Nothing crosses between them. */
export type Wing = 'private' | 'record';

export const wings = ['private', 'record'] as const satisfies readonly Wing[];

/** A child's private notes, a child's record, or the vault's ledger. */
export type BookName = Wing | 'ledger';
