import type { ErrandAsked } from '../../../src/bridge/VaultContract.ts';
import type { Child } from '../../../src/core/Child.ts';
import type { Recipient } from '../../../src/core/Recipient.ts';
import type { Signer, Summary } from '../../../src/core/Summary.ts';
import type { NotAgain } from './ReAsked.ts';

type Request = Extract<ErrandAsked, { readonly kind: 'request' }>;

/** A hand-over as it was asked for, and what is known of the rest. summary null: there is none of that id for this child. */
export type Asking = {
  readonly asked: ErrandAsked;
  readonly child: Child;
  readonly summary: Summary | null;
  readonly recipients: readonly Recipient[];
  readonly now: number;
  /** The newest time in the vault. */
  readonly newest: number;
  readonly notAgain: NotAgain | null;
  /** A yes of hers that did not go out may have been taken back, and she was not asked since. */
  readonly unasked: boolean;
};

/** The first rule against giving this child the tablet for this, or null: from the requirements, not from the app. */
export function ruleAgainst(asking: Asking): string | null {
  const { asked, child } = asking;
  const walked = asked.attestation.walkedBy.trim() !== '';
  if (!walked) return 'R44: nobody is named who walks an unreviewed pack along';
  if (asked.kind === 'whoSaw' && asking.unasked) return 'R31: she would be told that a yes waits which she may have taken back';
  return asked.kind === 'request' ? againstRequest(asked, child, asking) : null;
}

function againstRequest(asked: Request, child: Child, { summary, recipients, now, newest, notAgain }: Asking): string | null {
  if (summary === null) return 'R18: no summary of hers';
  const said = summary.sentences.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return 'R16: an empty summary';
  if (!recipients.some(({ id }) => id === summary.recipient)) return 'R18: not one recipient';
  if (isNothing(summary.purpose) || summary.why.trim() === '' || isOpen(summary.purpose)) return 'R18: not one purpose';
  if (said.every(({ text }) => isNothing(text)) || said.some(({ text }) => isOpen(text))) return 'R18: not one summary';
  if (summary.lasts < 1 || summary.lasts > 90) return 'R33: an expiry past 90 days';
  const mustHear = child.band !== 'C' || child.language !== summary.language;
  if (mustHear && said.some(({ rendering }) => rendering.trim() === '')) return 'R35: a sentence she would not hear in her words';
  const heard = said.some(({ rendering }) => rendering.trim() !== '');
  if (heard && (summary.attested?.who ?? '').trim() === '') return 'R35: nobody vouches for what she hears';
  return againstSigner(summary.signer) ?? againstRoom(asked, summary, { now, newest }) ?? (notAgain === null ? null : `R24: ${notAgain}`);
}

/** R17 and R18: blank, or a word for blank; all there is, or the private notes. As far as the walks type such words. */
const isNothing = (text: string) => /^\W*(?:none|n\/a)?\W*$/i.test(text);
const isOpen = (text: string) => /any and all|all her records|private notes/i.test(text);

/** R20 and R21: no default, a person with authority, the custodian only with counsel's advice. */
function againstSigner(signer: Signer | null): string | null {
  if (signer === null) return 'R20: who else signs is not said';
  if (signer.kind === 'custodian' && isNothing(signer.counsel)) return 'R21: the custodian without counsel';
  const { kind, ...fields } = signer;
  return Object.values(fields).some(isNothing) ? `R20: ${kind} without all it needs` : null;
}

function againstRoom({ attestation, waitHours, waitReason }: Request, { lasts }: Summary, { now, newest }: Pick<Asking, 'now' | 'newest'>): string | null {
  if (now < newest) return 'R30: a clock that is behind';
  if (!attestation.alone) return 'R29: others are in the room';
  if (waitHours < 24 && waitReason.trim() === '') return 'R30: a wait cut short without a reason';
  return waitHours >= lasts * 24 ? 'R30: the yes would end before the wait' : null;
}
