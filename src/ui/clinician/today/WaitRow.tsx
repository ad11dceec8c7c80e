import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import type { IconName } from '../../shared/Icon.tsx';
import { RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { noonOf } from '../child/record/localDay.ts';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces, type Place } from '../Place.ts';
import { useDayText } from '../useDayText.ts';
import { useWords } from '../useWords.ts';
import type { Waits } from './dayOfChild.ts';

const icons: Record<Waits['for'], IconName> = { leaving: 'forward', eighteen: 'person', age: 'person', notice: 'sound', plan: 'page' };

/** One thing that waits for a child, with the way to where it is done. */
export function WaitRow({ row: { child }, waits }: { row: CaseloadRow; waits: Waits }) {
  const words = useWords('today');
  const places = usePlaces();
  const note = useWaitNote();
  return (
    <RowButton
      roomy
      before={<EmblemPatch emblem={child.emblem} />}
      title={child.codeName}
      note={note(waits)}
      after={<Tag icon={icons[waits.for]}>{words(`waits.${waits.for}`)}</Tag>}
      onPress={() => places.go(placeOf(waits, child.id))}
    />
  );
}

function placeOf(waits: Waits, child: CaseloadRow['child']['id']): Place {
  switch (waits.for) {
    case 'leaving': case 'eighteen': return { at: 'leave', child };
    case 'age': return { at: 'changeChild', child };
    case 'notice': return { at: 'handOver', child, summary: null };
    case 'plan': return { at: 'record', child, kind: 'plan' };
  }
}

/** What is said of it. */
function useWaitNote(): (waits: Waits) => string {
  const words = useWords('today');
  const dayText = useDayText();
  return (waits) => {
    switch (waits.for) {
      case 'leaving': return words('leavingNote', { on: dayText(waits.on) });
      case 'eighteen': return words('eighteenNote', { month: firstOf(waits.month) });
      case 'age': return words('ageNote', { month: firstOf(waits.month) });
      case 'notice': return words(waits.why === 'again' ? 'noticeAgainNote' : 'noticeAgeNote');
      case 'plan': return words(waits.why === 'review' ? 'planNote' : 'planToCome', { on: dayText(waits.on) });
    }
  };
}

/** The first day of a month, YYYY-MM, to be said as the month it is. */
function firstOf(month: string): Date {
  return noonOf(`${month}-01`) ?? new Date(0);
}
