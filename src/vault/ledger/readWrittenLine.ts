import * as v from 'valibot';
import { bands } from '../../core/Band.ts';
import { canonicalJson, type Canonical } from '../../core/canonicalJson.ts';
import { isId } from '../../core/Id.ts';
import { keepers, waysToLeave } from '../../core/Leaving.ts';
import { noticeCards } from '../../core/Notice.ts';
import { recipientRoles } from '../../core/Recipient.ts';
import type { WrittenLine } from './ledgerLine.ts';

const id = v.pipe(v.string(), v.check((text) => isId(text)));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const recipient = v.strictObject({ role: v.picklist(recipientRoles), name: v.string() });

const acts = v.variant('act', [
  v.strictObject({ act: v.literal('vaultMade') }),
  v.strictObject({ act: v.literal('backupMade'), epoch: number, lines: v.exactOptional(number) }),
  v.strictObject({ act: v.literal('backupTried'), epoch: number }),
  v.strictObject({ act: v.literal('restored'), branch: id, epoch: number }),
  v.strictObject({ act: v.literal('shelfMended') }),
  v.strictObject({ act: v.literal('asideDeleted'), entries: v.nullable(number) }),
  v.strictObject({ act: v.literal('unlocked'), wrongTries: number, by: v.picklist(['passphrase', 'words', 'shares']) }),
  v.strictObject({ act: v.literal('removalStopped'), asked: number }),
  v.strictObject({ act: v.literal('passphraseChanged') }),
  v.strictObject({ act: v.literal('wordsRenewed') }),
  v.strictObject({ act: v.literal('sharesIssued'), count: number }),
  v.strictObject({ act: v.literal('sharesDropped') }),
  v.strictObject({ act: v.literal('keysRenewed'), generation: number }),
  v.strictObject({ act: v.literal('childAdded'), child: id }),
  v.strictObject({ act: v.literal('childChanged'), child: id }),
  v.strictObject({ act: v.literal('childLeft'), child: id, on: day, how: v.picklist(waysToLeave), records: v.picklist(keepers) }),
  v.strictObject({ act: v.literal('childCameBack'), child: id, on: day }),
  v.strictObject({ act: v.literal('childOpened'), child: id }),
  v.strictObject({ act: v.literal('wordsSought'), wing: v.picklist(['private', 'record']) }),
  v.strictObject({ act: v.literal('entryAdded'), child: id, wing: v.picklist(['private', 'record']), number, kind: v.string() }),
  v.strictObject({ act: v.literal('childShredded'), child: id }),
  v.strictObject({ act: v.literal('holdSet'), child: v.nullable(id) }),
  v.strictObject({ act: v.literal('holdLifted'), child: v.nullable(id) }),
  v.strictObject({ act: v.literal('facilityChanged') }),
  v.strictObject({ act: v.literal('recipientAdded'), recipient: id }),
  v.strictObject({ act: v.literal('noticeGiven'), child: id, band: v.picklist(bands), pack: v.string(), version: v.string(), answered: v.boolean() }),
  v.strictObject({ act: v.literal('noticeRead'), child: id, number, card: v.picklist(noticeCards), band: v.picklist(bands), pack: v.string(), version: v.string() }),
  v.strictObject({ act: v.literal('consentGiven'), child: id, consent: id, face: v.string(), recipient, purpose: v.string(), notBefore: number, expires: number }),
  v.strictObject({ act: v.literal('consentTakenBack'), child: id, consent: id, how: v.picklist(['tap', 'spoken']) }),
  v.strictObject({ act: v.literal('packageMade'), child: id, consent: id, package: id, hash: v.string() }),
  v.strictObject({ act: v.literal('handedOut'), child: id, consent: id, package: id, recipient, purpose: v.string() }),
  v.strictObject({ act: v.literal('handedOutBefore'), child: id, consent: id, on: day, recipient, purpose: v.string() }),
  v.strictObject({ act: v.literal('notHandedOut'), child: id, consent: id, package: id }),
  v.strictObject({ act: v.literal('whoSawShown'), child: id }),
  v.strictObject({ act: v.literal('errandLost'), child: v.nullable(id) }),
  v.strictObject({ act: v.literal('yesAskedAgain'), child: id, consent: id }),
  v.strictObject({ act: v.literal('recallMade'), child: id, consent: id }),
  v.strictObject({ act: v.literal('recallSent'), child: id, consent: id }),
  v.strictObject({ act: v.literal('copyGiven'), child: id, consent: id }),
]);

/** What has no canonical JSON has no hash: half a character, or minus zero. */
const line = v.pipe(
  v.strictObject({ number, at: number, before: v.string(), act: acts, signature: v.string() }),
  v.check((value) => isCanonical(value)),
);

/** The line a plaintext of the ledger book holds. Throws when it is none. */
export function readWrittenLine(value: unknown): WrittenLine {
  return v.parse(line, value) as WrittenLine;
}

/** The same, or null when it holds none. */
export function lineIn(value: unknown): WrittenLine | null {
  const read = v.safeParse(line, value);
  return read.success ? read.output as WrittenLine : null;
}

function isCanonical(value: Canonical): boolean {
  try {
    return canonicalJson(value) !== '';
  } catch {
    return false;
  }
}
