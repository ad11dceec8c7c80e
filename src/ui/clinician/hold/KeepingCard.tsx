import type { ChildPage } from '../../../bridge/ChildPage.ts';
import { stands } from '../../../core/Hold.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { isHeld } from './isHeld.ts';

/** Below what is kept about a child: her legal hold, and the way to destroying everything, which is absent while she is held. */
export function KeepingCard({ page }: { page: Pick<ChildPage, 'child' | 'holds'> }) {
  const words = useWords('hold');
  const places = usePlaces();
  const { id: child, codeName } = page.child;
  const hers = stands(page.holds.hers);
  const all = !hers && stands(page.holds.all);
  const seeHold = <Button size="small" icon="anchor" onPress={() => places.go({ at: 'hold', child: all ? null : child })}>{words(hers || all ? 'see' : 'put')}</Button>;
  return (
    <Card title={words('keeping')}>
      {isHeld(page)
        ? <Say kind="due" icon="anchor" action={seeHold}>{words(all ? 'keepingHeldAll' : 'keepingHeld', { codeName })}</Say>
        : (
          <>
            <div className="row between wrap keeping"><div className="grow stack t"><b>{words('title')}</b><p className="small">{words('keepingHold', { codeName })}</p></div>{seeHold}</div>
            <hr className="rule" />
            <div className="row between wrap keeping">
              <div className="grow stack t"><b>{words('keepingShredTitle')}</b><p className="small">{words('keepingShred', { codeName })}</p></div>
              <Button kind="plain" size="small" onPress={() => places.go({ at: 'shred', child })}>{words('shred')}</Button>
            </div>
          </>
        )}
    </Card>
  );
}
