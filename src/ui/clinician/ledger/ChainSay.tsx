import type { LedgerReading } from '../../../core/Act.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** Whether each line still seals the one before it, and if not, from where on. */
export function ChainSay({ reading }: { reading: LedgerReading }) {
  const words = useWords('ledger');
  const places = usePlaces();
  if (reading.brokenAt !== null) {
    const check = <Button size="small" onPress={() => places.go({ at: 'vault' })}>{words('check')}</Button>;
    return <Say kind="late" spoken="now" action={check}>{words('broken', { line: reading.brokenAt + 1 })}</Say>;
  }
  return <p className="row note soft"><Icon name="check" size="small" /><span>{words('chain', { at: new Date(reading.checkedAt) })}</span></p>;
}
