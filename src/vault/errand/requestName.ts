import type { Recipient } from '../../core/Recipient.ts';
import type { ReAskMark } from '../../core/ReAsk.ts';
import type { RowsKey } from '../seal/Key.ts';
import { fields, utf8 } from '../seal/bytes.ts';
import { keyedHash, toHex } from '../sodium.ts';

/** What makes two requests the same for a child: who gets it and what for, whatever the words. */
export type RequestOf = { readonly recipient: Pick<Recipient, 'name'>; readonly purpose: string };

/**
 * The name a re-ask mark knows a request by: a keyed hash, hex.
 * [Note: the same request] Case, spacing, punctuation, letters that are not seen and a second entry for the same
 * person, under another role too, make no new request. Letters of another script that look alike do: telling them
 * apart takes a table, and whoever types them means to get round the child's no, which no table would stop.
 */
export function requestName({ recipient, purpose }: RequestOf, rows: RowsKey<'recordBook'>): string {
  const said = fields(utf8('RG1 request'), utf8(plain(recipient.name)), utf8(plain(purpose)));
  return toHex(keyedHash(32, said, rows));
}

/** Her mark for the request, if there is one. */
export function markFor(marks: readonly ReAskMark[], name: string): ReAskMark | undefined {
  return marks.find(({ request }) => request === name);
}

/** Signs that are not seen. Taken out first: within a letter and its accent they would keep the two apart. */
const unseen = /\p{Default_Ignorable_Code_Point}|[^\P{Cc}\s]/gu;

function plain(text: string): string {
  // Capitals first: there a sharp s is two letters, and a sigma is the same at the end of a word.
  const seen = text.replace(unseen, '').normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return seen.replace(/[\s\p{P}]+/gu, ' ').trim();
}
