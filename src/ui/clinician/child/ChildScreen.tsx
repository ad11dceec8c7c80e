import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { ChildId } from '../../../core/Id.ts';
import { Button } from '../../shared/Button.tsx';
import { Halves } from '../../shared/Halves.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { lastRead } from '../card/lastRead.ts';
import { Say } from '../../shared/Say.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { isHeld } from '../hold/isHeld.ts';
import { isSameDay } from '../isSameDay.ts';
import { keepTogether } from '../keepTogether.ts';
import { usePlaces } from '../Place.ts';
import { useDayText } from '../useDayText.ts';
import { useShortDay } from '../useShortDay.ts';
import { useWhen } from '../useWhen.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import './child.css';
import { NotesHalf } from './NotesHalf.tsx';
import { RecordHalf } from './RecordHalf.tsx';
import { WithChild } from './WithChild.tsx';

/** A child's page: two compartments, and the spine that nothing crosses. */
export function ChildScreen({ child }: { child: ChildId }) {
  return <WithChild child={child}>{(page) => <ChildShown page={page} />}</WithChild>;
}

function ChildShown({ page }: { page: ChildPage }) {
  const { child } = page;
  const places = usePlaces();
  const words = useWords('child');
  const hold = useWords('hold');
  const dayText = useDayText();
  return (
    <Screen
      fill
      title={child.codeName}
      below={(
        <span className="row wrap about">
          <span><About page={page} /></span>
          {page.left && <Tag icon="forward">{words('leftTag')}</Tag>}
          {isHeld(page) && <Tag kind="due" icon="anchor">{hold('held')}</Tag>}
          <Button kind="plain" size="small" icon="microphone" label={words('voicesOf', { codeName: child.codeName })} onPress={() => places.go({ at: 'voices', child: child.id, kind: 'notice', summary: null })}>{words('voices')}</Button>
        </span>
      )}
      picture={<EmblemPatch emblem={child.emblem} size="large" />}
      actions={<>
        <Button icon="pencil" onPress={() => places.go({ at: 'changeChild', child: child.id })}>{words('change')}</Button>
        <Button kind={isCardDue(page) ? 'ink' : 'line'} icon="speech" onPress={() => places.go({ at: 'noticeCard', child: child.id, card: 'atStart' })}>{words('readCard')}</Button>
        <Button kind={lastNotice(page) ? 'line' : 'ink'} icon="sound" onPress={() => places.go({ at: 'handOver', child: child.id, summary: null })}>{words('giveNotice')}</Button>
      </>}
    >
      {page.left && (
        <Say icon="forward" action={<Button size="small" onPress={() => places.go({ at: 'leave', child: child.id })}>{words('leftSee')}</Button>}>
          {words('leftSay', { how: words(`leftWays.${page.left.how}`), on: dayText(page.left.on), codeName: child.codeName })}
        </Say>
      )}
      <Halves spine={{ words: words('spine'), label: words('spineLabel') }} private={<NotesHalf page={page} />} open={<RecordHalf page={page} />} />
    </Screen>
  );
}

function lastNotice({ record }: ChildPage): Kept<RecordEntry> | undefined {
  return record.findLast((each) => each.entry.kind === 'notice');
}

/** The notice was given, and no card was read today: as a session starts, that comes first. */
function isCardDue(page: ChildPage): boolean {
  const read = lastRead(page.record);
  return lastNotice(page) !== undefined && !(read && isSameDay(read.at, page.now));
}

function About({ page }: { page: ChildPage }) {
  const { child } = page;
  const words = useWords('child');
  const nameOf = useLanguageName();
  const when = useWhen();
  const shortDay = useShortDay();
  const language = nameOf(child.language);
  const notice = lastNotice(page);
  const read = lastRead(page.record);
  return keepTogether([
    words(`ages.${child.band}`),
    child.interpreter ? words('interpreted', { language }) : language,
    !page.left && child.arrived !== undefined && words('since', { day: shortDay(child.arrived.slice(0, 10)) }),
    !page.left && child.leaves !== undefined && words('leavesOn', { day: shortDay(child.leaves) }),
    notice ? words('noticeOn', { day: when(notice.at, 'tinyDay') }) : words('noNotice'),
    read && (isSameDay(read.at, page.now) ? words('cardToday', { at: when(read.at, 'time') }) : words('cardOn', { day: when(read.at, 'tinyDay') })),
  ].filter(Boolean).join(' · '));
}
