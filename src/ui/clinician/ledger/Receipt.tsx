import { useEffect, useRef } from 'react';
import type { Act, LedgerLine } from '../../../core/Act.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { TornSheet } from '../../shared/TornSheet.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import type { Names } from './useLineWords.ts';

export type HandedOut = LedgerLine & { readonly act: Extract<Act, { readonly act: 'handedOut' }> };

export function isHandedOut(line: LedgerLine): line is HandedOut {
  return line.act.act === 'handedOut';
}

/** One disclosure: to whom, for what, when, on what basis. Never what a child took out. */
export function Receipt(props: { line: HandedOut; names: Names; takesFocus: boolean }) {
  const words = useWords('ledger');
  const when = useWhen();
  const { act, at, hash, number } = props.line;
  const consent = props.names.consent(act.consent);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.takesFocus) title.current?.focus();
  }, [props.line, props.takesFocus]);
  return (
    <TornSheet kind="receipt" label={words('receiptOf', { child: props.names.child(act.child), who: act.recipient.name })}>
      <header className="row between receipt-head">
        <span className="row"><Mark size={32} /><b>{words('receipt')}</b></span>
        <Tag kind="share" icon="page">{props.names.child(act.child)}</Tag>
      </header>
      <h2 className="receipt-title" ref={title} tabIndex={-1}>{words('receiptTitle')}</h2>
      <hr className="cut" />
      <dl>
        <dt>{words('to')}</dt><dd>{act.recipient.name}</dd>
        <dt>{words('for')}</dt><dd>{act.purpose}</dd>
        <dt>{words('what')}</dt><dd>{words('whatSummary')}</dd>
        <dt>{words('onDay')}</dt><dd className="num">{when(at, 'dayAndTime')}</dd>
        <dt>{words('basis')}</dt><dd>{consent ? words('basisYes', { at: new Date(consent.at) }) : words('basisUnknown')}</dd>
        {consent?.fate === 'recalled' && <><dt>{words('since')}</dt><dd>{words('sinceRecalled')}</dd></>}
      </dl>
      <hr className="cut" />
      <p className="row top note"><Icon name="privateBook" /><span>{words('noNotes')}</span></p>
      <hr className="cut" />
      <p className="note soft num">{words('seal', { number: number + 1, hash: hash.slice(0, 12).replace(/(.{4})(?=.)/gu, '$1 ') })}</p>
    </TornSheet>
  );
}
