import { useState } from 'react';
import type { ChildPage, ConsentCard } from '../../../bridge/VaultContract.ts';
import { childMayWithdraw } from '../../../core/consentCovers.ts';
import type { ChildId, ConsentId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { EvidenceReading } from '../child/record/EvidenceReading.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import './consent.css';
import { ConsentReceipt } from './ConsentReceipt.tsx';
import { FaceWords } from './FaceWords.tsx';
import { LetGo } from './LetGo.tsx';
import { MadeCard } from './MadeCard.tsx';
import { StandingSay } from './StandingSay.tsx';
import { standingOf } from './standingOf.ts';
import { TakeBack } from './TakeBack.tsx';
import { useAgainAt } from './useAgainAt.ts';
import { useRelease } from './useRelease.ts';

/** One yes: what it was said to, where it stands, and what can be done with it. Nothing of it can be changed. */
export function ConsentScreen({ child, consent }: { child: ChildId; consent: ConsentId }) {
  return (
    <WithChild child={child}>
      {(page, again) => <Consent page={page} card={page.consents.find((each) => each.face.id === consent)} again={again} />}
    </WithChild>
  );
}

function Consent({ page, card, again }: { page: ChildPage; card: ConsentCard | undefined; again: () => void }) {
  const places = usePlaces();
  const words = useWords('consent');
  const { codeName } = page.child;
  const back = { label: words('back', { codeName }), onPress: places.back };
  if (!card) return <Screen title={words('title', { codeName })} back={back}><Say kind="due">{words('gone')}</Say></Screen>;
  return (
    <Screen
      title={words(card.fate === 'takenBack' ? 'titleTakenBack' : 'title', { codeName })}
      above={<span className="row shareable"><Icon name="page" size="small" />{words('where', { codeName })}</span>}
      back={back}
    >
      <ConsentShown page={page} card={card} again={again} />
    </Screen>
  );
}

function ConsentShown({ page, card, again }: { page: ChildPage; card: ConsentCard; again: () => void }) {
  const standing = standingOf(card, page.now);
  const release = useRelease(page.child.id, card, again);
  useAgainAt(card.face.notBefore, page.now, again);
  return (
    <div className="ledger">
      <div className="stack">
        <StandingSay card={card} standing={standing} />
        {release.made && <MadeCard made={release.made} release={release} name={card.face.recipient.name} />}
        <FaceWords face={card.face} standing={standing} />
        {!release.made && (standing === 'ready' || standing === 'made') && <LetGo card={card} release={release} />}
        <Evidence page={page} card={card} />
      </div>
      <aside>
        <ConsentReceipt card={card} standing={standing}>
          {childMayWithdraw(card.fate) && <TakeBack child={page.child.id} card={card} again={again} />}
        </ConsentReceipt>
      </aside>
    </div>
  );
}

function Evidence({ page, card }: { page: ChildPage; card: ConsentCard }) {
  const words = useWords('consent');
  const record = useWords('record');
  const [isOpen, setOpen] = useState(false);
  const entry = page.record.find((each) => each.number === card.number)?.entry;
  if (entry?.kind !== 'consent') return null;
  return (
    <>
      <div><Button isExpanded={isOpen} icon={isOpen ? 'close' : 'down'} onPress={() => setOpen(!isOpen)}>{words('evidence')}</Button></div>
      {isOpen && <Card kind="record"><p className="note soft">{record('evidenceStays')}</p><EvidenceReading consent={entry.consent} /></Card>}
    </>
  );
}
