import { useMemo, useState } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import type { LedgerReading } from '../../../core/Act.ts';
import type { ChildId } from '../../../core/Id.ts';
import { ok, type Result } from '../../../core/Result.ts';
import { Button } from '../../shared/Button.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { Select } from '../../shared/Select.tsx';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { ChainSay } from './ChainSay.tsx';
import { consentsIn } from './consentsIn.ts';
import { ledgerFilter } from './ledgerFilter.ts';
import { LineRow } from './LineRow.tsx';
import { isHandedOut, Receipt, type HandedOut } from './Receipt.tsx';
import type { Names } from './useLineWords.ts';

type Read = { readonly reading: LedgerReading; readonly caseload: Caseload };

/** Who saw what, when, on what basis: every act, sealed one to the next. */
export function LedgerScreen(props: { child: ChildId | null }) {
  const { vault } = useHouse();
  const words = useWords('ledger');
  const ask = async (): Promise<Result<Read>> => {
    const [reading, caseload] = await Promise.all([vault.ledger(), vault.caseload()]);
    if (!reading.ok) return reading;
    return caseload.ok ? ok({ reading: reading.value, caseload: caseload.value }) : caseload;
  };
  return <WithLoaded title={words('title')} ask={ask}>{read => <Ledger {...read} first={props.child} />}</WithLoaded>;
}

/** How many lines are in sight before older ones are asked for. */
const page = 60;

function Ledger({ reading, caseload, first }: Read & { first: ChildId | null }) {
  const words = useWords('ledger');
  const names = useNames({ reading, caseload });
  const [child, setChild] = useState(first);
  const [show, setShow] = useState<'all' | 'left'>('all');
  const [count, setCount] = useState(page);
  const [asked, setAsked] = useState<HandedOut | null>(null);
  const lines = ledgerFilter(reading.lines, { child, left: show === 'left' });
  const receipt = asked && lines.includes(asked) ? asked : lines.find(isHandedOut);
  return (
    <Screen above={child === null ? words('above') : `${words('above')}\u00a0· ${names.child(child)}`} title={words('title')}>
      <div className={receipt ? 'ledger' : 'ledger alone'}>
        <div className="stack">
          <div className="row wrap ledger-filter">
            <ChipsOne label={words('show')} hideLabel value={show} onChange={setShow} options={[{ value: 'all', label: words('all') }, { value: 'left', label: words('left') }]} />
            <Select
              label={words('child')}
              hideLabel
              value={child ?? 'all'}
              onChange={(value: string) => setChild(caseload.children.find(row => row.child.id === value)?.child.id ?? null)}
              options={[{ value: 'all', label: words('everyChild') }, ...caseload.children.map(row => ({ value: row.child.id, label: row.child.codeName }))]}
            />
          </div>
          <ChainSay reading={reading} />
          {lines.length === 0
            ? <p className="soft" role="status">{words(show === 'left' ? 'nothingLeft' : 'nothing')}</p>
            : (
              <section className="card ledger-card">
                <ol className="links" role="list" aria-label={words('lines')}>
                  {lines.slice(0, count).map(line => (
                    <LineRow key={line.number} line={line} names={names} isBroken={reading.brokenAt !== null && line.number >= reading.brokenAt} onReceipt={of => setAsked(isHandedOut(of) ? of : null)} />
                  ))}
                </ol>
                {lines.length > count && <Button kind="plain" size="small" onPress={() => setCount(count + page)}>{words('more')}</Button>}
              </section>
            )}
        </div>
        {receipt && <aside><Receipt line={receipt} names={names} takesFocus={receipt === asked} /></aside>}
      </div>
    </Screen>
  );
}

function useNames({ reading, caseload }: Read): Names {
  const words = useWords('ledger');
  return useMemo(() => {
    const consents = consentsIn(reading.lines, reading.checkedAt);
    const codeNames = new Map(caseload.children.map(row => [row.child.id, row.child.codeName]));
    return { child: id => codeNames.get(id) ?? words('unknownChild'), consent: id => consents.get(id) };
  }, [reading, caseload, words]);
}
