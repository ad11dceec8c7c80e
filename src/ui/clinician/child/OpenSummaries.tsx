import type { ChildPage, SummaryCard } from '../../../bridge/ChildPage.ts';
import { List, RowButton } from '../../shared/List.tsx';
import { StandingTag } from '../consent/StandingTag.tsx';
import { isUnderWay, standingOf } from '../consent/standingOf.ts';
import { useConsentNote } from '../consent/useConsentNote.ts';
import { usePlaces } from '../Place.ts';
import { useRecipients } from '../summary/useRecipients.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { RowIcon } from './RowIcon.tsx';

/** What is under way with a summary: the yeses that still stand, those whose recall letter waits, and the drafts. */
export function OpenSummaries({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('child');
  const note = useConsentNote();
  const { recipients } = useRecipients();
  const open = page.consents.filter((card) => isUnderWay(card, page.now));
  if (open.length + page.summaries.length === 0) return null;
  return (
    <section className="under-way">
      <h3>{words('summaries')}</h3>
      <List label={words('summaries')}>
        {open.map((card) => (
          <RowButton
            key={card.face.id}
            before={<RowIcon name={standingOf(card, page.now) === 'waiting' ? 'hourglass' : 'page'} />}
            title={words('summaryTo', { name: card.face.recipient.name })}
            note={note(card, page.now)}
            after={<StandingTag standing={standingOf(card, page.now)} />}
            onPress={() => places.go({ at: 'consent', child: page.child.id, consent: card.face.id })}
          />
        ))}
        {page.summaries.map((card) => (
          <SummaryRow key={card.summary.id} page={page} card={card} to={recipients.find((each) => each.id === card.summary.recipient)?.name} />
        ))}
      </List>
    </section>
  );
}

function SummaryRow({ page, card, to }: { page: ChildPage; card: SummaryCard; to: string | undefined }) {
  const places = usePlaces();
  const words = useWords('child');
  const when = useWhen();
  return (
    <RowButton
      before={<RowIcon name="pencil" />}
      title={card.summary.recipient === null ? words('draftSummaryToNoOne') : to === undefined ? words('draftSummaryToSomeone') : words('draftSummary', { name: to })}
      note={<span className="num">{words('draftOfSummary', { when: when(card.savedAt, 'dayAndTime') })}</span>}
      onPress={() => places.go({ at: 'summary', child: page.child.id, summary: card.summary.id })}
    />
  );
}
