import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import { Say } from '../../shared/Say.tsx';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import type { Standing } from './standingOf.ts';

/** Where a yes stands, in full. Ready and made speak for themselves. */
export function StandingSay({ card, standing }: { card: ConsentCard; standing: Standing }) {
  const words = useWords('consent');
  const when = useWhen();
  const { codeName, notBefore, expires } = card.face;
  switch (standing) {
    case 'waiting': return (
      <Say kind="share" icon="hourglass">
        <p><b>{words('waits', { until: when(notBefore, 'dayAndTime'), codeName })}</b></p>
        <p>{words('clock')}</p>
      </Say>
    );
    case 'handedOut': return <Say kind="ok">{words('handedOut')}</Say>;
    case 'recalled': return <Say icon="stop">{words('recalled', { codeName })}</Say>;
    case 'takenBack': return <Say icon="stop">{words('takenBack')}</Say>;
    case 'expired': return <Say icon="clock">{words('expired', { on: when(expires, 'date'), codeName })}</Say>;
    case 'unsure': case 'ready': case 'made': return null;
  }
}
