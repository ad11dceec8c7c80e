import { useState } from 'react';
import type { ChildPage, ConsentCard } from '../../../bridge/ChildPage.ts';
import { childMayWithdraw } from '../../../core/consentCovers.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { EvidenceReading } from '../child/record/EvidenceReading.tsx';
import { useWords } from '../useWords.ts';
import { usePlaces } from '../Place.ts';
import { AskAgainCard } from './AskAgainCard.tsx';
import { ConsentReceipt } from './ConsentReceipt.tsx';
import { CopyCard } from './CopyCard.tsx';
import { FaceWords } from './FaceWords.tsx';
import { LetGo } from './LetGo.tsx';
import { MadeCard } from './MadeCard.tsx';
import { RecallCard } from './RecallCard.tsx';
import { StandingSay } from './StandingSay.tsx';
import { standingOf } from './standingOf.ts';
import { TakeBack } from './TakeBack.tsx';
import { Understanding } from './Understanding.tsx';
import { useAgainAt } from './useAgainAt.ts';
import { useRelease } from './useRelease.ts';

type Shown = { page: Pick<ChildPage, 'child' | 'record' | 'now'>; card: ConsentCard; again: () => void };

/** All of one yes, as it stands now: what cannot be done with it is not there. */
export function ConsentShown({ page, card, again }: Shown) {
  const places = usePlaces();
  const words = useWords('consent');
  const standing = standingOf(card, page.now);
  const release = useRelease(page.child.id, card, again);
  useAgainAt(card.face.notBefore, page.now, again);
  return (
    <div className="ledger">
      <div className="stack">
        <StandingSay card={card} standing={standing} />
        <AskAgainCard child={page.child.id} card={card} isOver={standing === 'expired'} now={page.now} again={again} />
        {card.fate === 'recalled' && <RecallCard child={page.child.id} card={card} again={again} />}
        {release.made && childMayWithdraw(card.fate) && <MadeCard made={release.made} release={release} name={card.face.recipient.name} />}
        <FaceWords face={card.face} standing={standing} />
        {!release.made && (standing === 'ready' || standing === 'made') && <LetGo card={card} release={release} />}
        {childMayWithdraw(card.fate) && <TakeBack child={page.child.id} card={card} again={again} />}
        <CopyCard page={page} card={card} again={again} />
        <Understanding page={page} card={card} />
        <Evidence page={page} card={card} />
      </div>
      <aside>
        <ConsentReceipt card={card} standing={standing} />
        <div className="show-who-saw">
          <Button wide icon="people" onPress={() => places.go({ at: 'handOver', child: page.child.id, summary: null, whoSaw: true })}>{words('showWhoSaw', { codeName: card.face.codeName })}</Button>
        </div>
      </aside>
    </div>
  );
}

function Evidence({ page, card }: Pick<Shown, 'page' | 'card'>) {
  const words = useWords('consent');
  const record = useWords('record');
  const [isOpen, setOpen] = useState(false);
  const entry = page.record.find((each) => each.number === card.number)?.entry;
  if (entry?.kind !== 'consent') return null;
  return (
    <>
      <div><Button isExpanded={isOpen} icon={isOpen ? 'close' : 'down'} onPress={() => setOpen(!isOpen)}>{words('evidence')}</Button></div>
      {isOpen && <Card kind="record"><p className="note soft">{record('evidenceStays')}</p><EvidenceReading child={page.child.id} consent={entry.consent} /></Card>}
    </>
  );
}
