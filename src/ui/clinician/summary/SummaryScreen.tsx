import type { ChildPage, SummaryCard } from '../../../bridge/ChildPage.ts';
import type { ChildId, SummaryId } from '../../../core/Id.ts';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { isHeld } from '../hold/isHeld.ts';
import { advice } from '../messages/en/advice.ts';
import { MoreWords } from '../MoreWords.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import { Composer } from './Composer.tsx';

/** Where a summary is made: from the record and fresh typing only. */
export function SummaryScreen({ child, summary }: { child: ChildId; summary: SummaryId }) {
  return <MoreWords words={{ advice }}><WithChild child={child}>{(page) => <Summary page={page} card={page.summaries.find((each) => each.summary.id === summary)} />}</WithChild></MoreWords>;
}

// [Note: no private notes in a summary] The composer and all below it are handed the child, the record and the draft;
// the closed book is not among what they are given, and nothing in this folder can name it.
function Summary({ page, card }: { page: Pick<ChildPage, 'child' | 'record' | 'now' | 'holds'>; card: SummaryCard | undefined }) {
  const places = usePlaces();
  const words = useWords('summary');
  const { child, record, now } = page;
  if (card) return <Composer child={child} record={record} now={now} card={card} isHeld={isHeld(page)} />;
  return <Screen title={words('title')} back={{ label: words('back', { codeName: child.codeName }), onPress: places.back }}><Say kind="due">{words('gone')}</Say></Screen>;
}
