import type { LedgerReading } from '../../../core/Act.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';

/** Whether each line still seals the one before it, and if not, from where on. */
export function ChainSay({ reading }: { reading: LedgerReading }) {
  const words = useWords('ledger');
  if (reading.brokenAt !== null) return <Say kind="late" spoken="now">{words('broken', { line: reading.brokenAt + 1 })}</Say>;
  return <p className="row note soft"><Icon name="check" size="small" /><span>{words('chain', { at: new Date(reading.checkedAt) })}</span></p>;
}
