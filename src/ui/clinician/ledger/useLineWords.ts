import { useNow, useTranslations } from 'use-intl';
import type { Act, LedgerLine } from '../../../core/Act.ts';
import type { ChildId, ConsentId } from '../../../core/Id.ts';
import { noonOn } from '../../../core/noonOn.ts';
import { hasOtherYear, inOtherYears } from '../inYear.ts';
import type { LedgerConsent } from './consentsIn.ts';

export type Names = {
  readonly child: (id: ChildId) => string;
  readonly consent: (id: ConsentId) => LedgerConsent | undefined;
};

/** Says a line of the ledger. Not through `useWords`: which values there are depends on the act. */
export function useLineWords(names: Names): (line: LedgerLine) => { readonly title: string; readonly note: string } {
  const words = useTranslations('ledger');
  const now = useNow();
  return ({ act, at }) => {
    const values = { at: new Date(at), who: words('unknownRecipient'), child: words('anyChild'), ...valuesOf(act, names) };
    return { title: words(`acts.${act.act}`, values), note: words(`notes.${act.act}`, values, hasOtherYear(Object.values(values), now) ? inOtherYears : undefined) };
  };
}

type Values = Record<string, string | number | Date>;

function valuesOf(act: Act, names: Names): Values {
  const child: Values = 'child' in act && act.child !== null ? { child: names.child(act.child) } : {};
  switch (act.act) {
    case 'unlocked': return { by: act.by, wrongTries: act.wrongTries };
    case 'sharesIssued': return { count: act.count };
    case 'backupMade':
    case 'backupTried':
    case 'restored': return { epoch: act.epoch };
    case 'holdSet':
    case 'holdLifted': return { ...child, of: act.child === null ? 'all' : 'one' };
    case 'removalStopped': return { asked: new Date(act.asked) };
    case 'wordsSought': return { wing: act.wing };
    case 'childLeft': return { ...child, how: act.how, records: act.records, on: noonOn(act.on) };
    case 'childCameBack': return { ...child, on: noonOn(act.on) };
    case 'entryAdded': return { ...child, wing: act.wing, kind: act.kind };
    case 'noticeGiven': return { ...child, band: act.band, answered: String(act.answered) };
    case 'noticeRead': return { ...child, band: act.band, card: act.card };
    case 'consentGiven': return { ...child, who: act.recipient.name, purpose: act.purpose, notBefore: new Date(act.notBefore) };
    case 'consentTakenBack': return { ...child, how: act.how };
    case 'packageMade':
    case 'recallMade':
    case 'recallSent':
    case 'notHandedOut': return { ...child, ...whoOf(names.consent(act.consent)) };
    case 'handedOut': return { ...child, who: act.recipient.name, purpose: act.purpose };
    case 'handedOutBefore': return { ...child, who: act.recipient.name, purpose: act.purpose, on: noonOn(act.on) };
    default: return child;
  }
}

function whoOf(consent: LedgerConsent | undefined): Values {
  return consent ? { who: consent.given.recipient.name } : {};
}
