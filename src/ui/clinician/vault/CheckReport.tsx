import type { VaultCheck } from '../../../bridge/VaultCheck.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWords } from '../useWords.ts';
import { DamageList } from './DamageList.tsx';
import { isWhole } from './isWhole.ts';

/** What a check came to, in plain words: what was read, what is damaged, and that nothing was changed, unless it comes after a mending. */
export function CheckReport({ check, isMended, onMend }: { check: VaultCheck; isMended: boolean; onMend: () => void }) {
  const words = useWords('vault');
  const at = new Date(check.checkedAt);
  const whole = isWhole(check);
  const said = isMended ? 'checkNotWholeYet' : 'checkNotWhole';
  return (
    <div className="stack">
      <Say kind={whole ? 'ok' : 'late'} spoken={whole ? 'soon' : 'now'}>{words(whole ? 'checkWhole' : said, { at })}</Say>
      <p className="small">{words('checkRead', check)}</p>
      <DamageList check={check} />
      {check.shelf === 'mendable' && (
        <Say kind="late">
          <div className="stack t">
            <p>{words('shelfMendable')}</p>
            <div><Button onPress={onMend}>{words('shelfMend')}</Button></div>
            <p>{words('shelfMendHow')}</p>
          </div>
        </Say>
      )}
      {check.keyCopies === 1 && <Say kind="due" icon="key">{words('copyBehind')}</Say>}
      {check.strangers > 0 && <Say>{words('strangers', { count: check.strangers })}</Say>}
    </div>
  );
}
