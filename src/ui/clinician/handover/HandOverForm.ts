import type { Child } from '../../../core/Child.ts';
import type { ErrandAsked } from '../../../bridge/VaultContract.ts';
import type { HandOverAttestation, OrrForm } from '../../../core/Errand.ts';
import type { SummaryId } from '../../../core/Id.ts';

/** What the clinician has said so far before the tablet changes hands. Nothing is ticked beforehand. */
export type HandOverForm = {
  readonly alone: boolean;
  readonly interprets: 'interpreter' | 'clinician' | undefined;
  readonly interpreter: string;
  readonly independent: boolean;
  readonly pledged: boolean;
  /** null: as long as nothing else was typed, the interpreter. */
  readonly walkedBy: string | null;
  readonly leftHand: boolean;
  readonly whoAsked: HandOverAttestation['whoAsked'] | undefined;
  readonly orrForm: OrrForm | undefined;
  readonly wait: '24' | '48' | '72' | '168' | 'shorter';
  readonly hours: string;
  readonly reason: string;
  readonly again: string;
};

export const blankForm: HandOverForm = {
  alone: false, interprets: undefined, interpreter: '', independent: false, pledged: false, walkedBy: null,
  leftHand: false, whoAsked: undefined, orrForm: undefined, wait: '24', hours: '', reason: '', again: '',
};

/** What decides which of the questions are asked. */
export type Asking = {
  readonly child: Child;
  /** null: the notice, or who saw what. */
  readonly summary: SummaryId | null;
  /** She is shown who saw what: nothing is asked of her, and little of the clinician. */
  readonly whoSaw: boolean;
  /** The pack is not reviewed, or not in the child's best language. */
  readonly needsWalking: boolean;
  /** Not in the child's best language. */
  readonly isForeign: boolean;
  /** The pack is not in the child's best language, or an interpreter is needed. */
  readonly needsInterpreting: boolean;
  readonly sheAsks: boolean;
  readonly needsReason: boolean;
};

export type Open = 'alone' | 'interprets' | 'interpreter' | 'walkedBy' | 'whoAsked' | 'orrForm' | 'hours' | 'reason' | 'again';

/** What is still to be said, in the order of the page. */
export function stillOpen(form: HandOverForm, asking: Asking): readonly Open[] {
  const isRequest = asking.summary !== null;
  const open: readonly (readonly [Open, boolean])[] = [
    ['alone', !form.alone],
    ['interprets', asksWhoInterprets(asking) && form.interprets === undefined],
    ['interpreter', form.interprets === 'interpreter' && form.interpreter.trim() === ''],
    ['walkedBy', asking.needsWalking && walkedBy(form) === ''],
    ['whoAsked', isRequest && !asking.sheAsks && form.whoAsked === undefined],
    ['orrForm', asksForOrrForm(asking) && form.orrForm === undefined],
    ['hours', isRequest && waitHours(form) === null],
    ['reason', isRequest && form.wait === 'shorter' && form.reason.trim() === ''],
    ['again', isRequest && asking.needsReason && !asking.sheAsks && form.again.trim() === ''],
  ];
  return open.flatMap(([name, is]) => (is ? [name] : []));
}

/** Who puts it into her language is kept only with what is kept. */
export function asksWhoInterprets({ needsInterpreting, whoSaw }: Asking): boolean {
  return needsInterpreting && !whoSaw;
}

/** The office lets a child of 14 or over sign its own form for its records, before a witness; no yes here stands in for it (R22). */
export function asksForOrrForm({ child, summary }: Asking): boolean {
  return summary !== null && child.band === 'C';
}

/** Hours from the yes to the earliest release; null while a shorter wait is not from 1 to 23. */
export function waitHours({ wait, hours }: Pick<HandOverForm, 'wait' | 'hours'>): number | null {
  if (wait !== 'shorter') return Number(wait);
  return /^\d{1,2}$/.test(hours) && Number(hours) >= 1 && Number(hours) < 24 ? Number(hours) : null;
}

export function walkedBy({ walkedBy, interprets, interpreter }: HandOverForm): string {
  return (walkedBy ?? (interprets === 'interpreter' ? interpreter : '')).trim();
}

/** What is asked of the vault once nothing is open any more. */
export function errandOf(form: HandOverForm, asking: Asking): ErrandAsked {
  const { child, summary, whoSaw, sheAsks, needsReason } = asking;
  const attestation: HandOverAttestation = {
    whoAsked: sheAsks ? 'child' : form.whoAsked ?? 'someoneElse',
    alone: form.alone,
    interpreter: form.interprets === 'interpreter' ? { who: form.interpreter.trim(), independent: form.independent, pledged: form.pledged } : null,
    walkedBy: walkedBy(form),
    ...(asksForOrrForm(asking) && form.orrForm !== undefined && { orrForm: form.orrForm }),
  };
  const hand = form.leftHand ? { hand: 'left' } as const : {};
  if (summary === null) return { kind: whoSaw ? 'whoSaw' : 'notice', child: child.id, attestation, ...hand };
  return {
    kind: 'request', child: child.id, summary, attestation, ...hand,
    waitHours: waitHours(form) ?? 24,
    waitReason: form.wait === 'shorter' ? form.reason.trim() : '',
    sheAsks: sheAsks || (!needsReason && form.whoAsked === 'child'),
    whyAgain: needsReason ? form.again.trim() : '',
  };
}
