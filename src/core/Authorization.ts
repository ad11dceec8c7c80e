import { day, type Instant } from './Instant.ts';
import { asksForAll, isOpenEnded, namesPrivateNotes, saysNothing } from './openWords.ts';
import type { Signer } from './Summary.ts';

/** The six core elements and the three statements of a valid authorization (45 CFR 164.508(c); F1.7, F1.8). */
export const authorizationParts = ['what', 'from', 'to', 'purpose', 'ends', 'signature', 'takeBack', 'noCondition', 'redisclosure'] as const;
export type AuthorizationPart = (typeof authorizationParts)[number];

/** What is wrong with a part. 'empty' also where it says "none"; 'outOfRange': a time that cannot be. */
export type AuthorizationFault = {
  readonly part: AuthorizationPart;
  readonly why: 'empty' | 'openEnded' | 'namesNotes' | 'outOfRange';
};

/** An authorization by its parts, whatever page or file says them. */
export type Authorization = {
  readonly what: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  /** She signs by her tap; who signs for her, and on what authority. */
  readonly signature: { readonly child: string; readonly at: Instant; readonly other: Signer };
  readonly ends: Instant;
  readonly takeBack: string;
  readonly noCondition: string;
  readonly redisclosure: string;
};

/** How long a yes lasts at most (R33). */
export const mostDays = 90;

/** From 1980 to 2099, as milliseconds: what a clock that was never set shows is no date. */
const datable = { from: 315_532_800_000, to: 4_102_444_800_000 } as const;

/** All that keeps it from being a valid authorization, in the order of its parts; none when it is whole. */
export function authorizationFaults(given: Authorization): readonly AuthorizationFault[] {
  const { signature, ends } = given;
  return [
    ...faultOf('what', contentFault(given.what)),
    ...faultOf('from', saysNothing(given.from) ? 'empty' : null),
    ...faultOf('to', recipientFault(given.to)),
    ...faultOf('purpose', purposeFault(given.purpose)),
    ...faultOf('ends', endsFault(signature.at, ends)),
    ...faultOf('signature', isUndated(signature.at) ? 'outOfRange' : saysNothing(signature.child) || signerSaysNothing(signature.other) ? 'empty' : null),
    ...(['takeBack', 'noCondition', 'redisclosure'] as const).flatMap((part) => faultOf(part, saysNothing(given[part]) ? 'empty' : null)),
  ];
}

type Why = AuthorizationFault['why'];

function faultOf(part: AuthorizationPart, why: Why | null): readonly AuthorizationFault[] {
  return why === null ? [] : [{ part, why }];
}

/** What is wrong with the sentences that may leave, or null. */
export function contentFault(what: readonly string[]): Why | null {
  if (what.every(saysNothing)) return 'empty';
  return what.map(sentenceFault).find((why) => why !== null) ?? null;
}

/** What is wrong with one sentence among others, or null. */
export function sentenceFault(text: string): 'openEnded' | 'namesNotes' | null {
  if (namesPrivateNotes(text)) return 'namesNotes';
  return asksForAll(text) ? 'openEnded' : null;
}

/** What is wrong with a purpose, or null. */
export function purposeFault(purpose: string): Exclude<Why, 'outOfRange'> | null {
  if (saysNothing(purpose)) return 'empty';
  if (namesPrivateNotes(purpose)) return 'namesNotes';
  return isOpenEnded(purpose) || asksForAll(purpose) ? 'openEnded' : null;
}

/** What is wrong with a recipient's name, or null. */
export function recipientFault(name: string): 'empty' | 'openEnded' | null {
  if (saysNothing(name)) return 'empty';
  return isOpenEnded(name) ? 'openEnded' : null;
}

/** Whether what was written of who else signs stands for nothing: "none" as an authority is none. */
export function signerSaysNothing(signer: Signer): boolean {
  switch (signer.kind) {
    case 'noOne': return saysNothing(signer.basis);
    case 'person': return [signer.who, signer.authority, signer.how, signer.on].some(saysNothing);
    case 'custodian': return [signer.who, signer.counsel, signer.on].some(saysNothing);
  }
}

function endsFault(signed: Instant, ends: Instant): 'openEnded' | 'outOfRange' | null {
  if (ends <= signed) return 'outOfRange';
  return ends - signed > mostDays * day ? 'openEnded' : null;
}

function isUndated(at: Instant): boolean {
  return at < datable.from || at >= datable.to;
}
