import type { ChildPage, ConsentCard } from '../../../bridge/ChildPage.ts';
import { childMayWithdraw } from '../../../core/consentCovers.ts';
import type { ChildId, ConsentId } from '../../../core/Id.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import './consent.css';
import { ConsentShown } from './ConsentShown.tsx';

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
      key={childMayWithdraw(card.fate) ? 'said' : 'takenBack'}
      title={words(childMayWithdraw(card.fate) ? 'title' : 'titleTakenBack', { codeName })}
      above={<span className="row shareable"><Icon name="page" size="small" />{words('where', { codeName })}</span>}
      back={back}
    >
      <ConsentShown page={page} card={card} again={again} />
    </Screen>
  );
}
