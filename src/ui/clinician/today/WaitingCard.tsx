import type { CaseloadRow } from '../../../bridge/Caseload.ts';
import { day, type Instant } from '../../../core/Instant.ts';
import { Card } from '../../shared/Card.tsx';
import { RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { FirstOf } from '../child/FirstOf.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';
import type { PlanOfDay } from './planOfDay.ts';
import { WaitRow } from './WaitRow.tsx';

/** How many rows stand before more are asked for. */
const few = 8;

/** Who said yes and can still say no, what waits for a child, and what is not finished. */
export function WaitingCard({ plan: { yeses, waits, drafts }, now }: { plan: PlanOfDay; now: Instant }) {
  const words = useWords('today');
  const rows = [
    ...yeses.map((row) => <YesRow key={`yes ${row.child.id}`} row={row} now={now} />),
    ...waits.map((each) => <WaitRow key={`${each.waits.for} ${each.row.child.id}`} {...each} />),
    ...drafts.map((row) => <DraftRow key={`draft ${row.child.id}`} row={row} />),
  ];
  if (rows.length === 0) return null;
  return <Card title={words('dueTitle')} hideTitle flush><FirstOf first={few} label={words('dueTitle')} rows={rows} /></Card>;
}

function YesRow({ row, now }: { row: CaseloadRow; now: Instant }) {
  const words = useWords('today');
  const places = usePlaces();
  const { child, consent } = row;
  if (!consent) return null;
  const at = new Date(consent.notBefore);
  const soon = consent.notBefore - now < 6 * day;
  const waits = consent.notBefore > now;
  return (
    <RowButton
      roomy
      before={<EmblemPatch emblem={child.emblem} />}
      title={child.codeName}
      note={words('yesNote')}
      after={<Tag kind="share" icon={waits ? 'hourglass' : 'page'}>{!waits ? words('readyTag') : soon ? words('waitsTill', { at }) : words('waitsTillDay', { at })}</Tag>}
      onPress={() => places.go({ at: 'consent', child: child.id, consent: consent.id })}
    />
  );
}

function DraftRow({ row: { child, drafts } }: { row: CaseloadRow }) {
  const words = useWords('today');
  const places = usePlaces();
  return (
    <RowButton
      roomy
      before={<EmblemPatch emblem={child.emblem} />}
      title={child.codeName}
      note={words('draftNote', { count: drafts })}
      after={<Tag icon="pencil">{words('draftTag')}</Tag>}
      onPress={() => places.go({ at: 'child', child: child.id })}
    />
  );
}
