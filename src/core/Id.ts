import type { Brand } from './Brand.ts';

/** Ids are 16 random bytes in lower-case hex (32 characters). They say nothing about what they name. */
export type VaultId = Brand<string, 'VaultId'>;
export type BranchId = Brand<string, 'BranchId'>;
export type ChildId = Brand<string, 'ChildId'>;
export type SummaryId = Brand<string, 'SummaryId'>;
export type SentenceId = Brand<string, 'SentenceId'>;
export type ErrandId = Brand<string, 'ErrandId'>;
export type ConsentId = Brand<string, 'ConsentId'>;
export type PackageId = Brand<string, 'PackageId'>;
export type RecipientId = Brand<string, 'RecipientId'>;

export type AnyId =
  | VaultId | BranchId | ChildId | SummaryId | SentenceId | ErrandId | ConsentId | PackageId | RecipientId;

const shape = /^[0-9a-f]{32}$/;

/** Whether the text has the shape of an id; it does not say that anything bears it. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && shape.test(text);
}

/** The text as an id of the asked kind. Throws 'not an id' on any other shape. */
export function asId<Id extends AnyId>(text: string): Id {
  if (!isId(text)) throw new Error('not an id');
  return text as Id;
}
