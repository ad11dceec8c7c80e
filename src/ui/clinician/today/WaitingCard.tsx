import type { Caseload, CaseloadRow } from '../../../bridge/Caseload.ts';
import { day, type Instant } from '../../../core/Instant.ts';
import { Card } from '../../shared/Card.tsx';
import { List, RowButton } from '../../shared/List.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { EmblemPatch } from '../EmblemPatch.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** Who said yes and can still say no, and what is not finished. */
export function WaitingCard({ caseload }: { caseload: Caseload }) {
  const words = useWords('today');
  const yeses = caseload.children.filter(row => row.consent !== null);
  const drafts = caseload.children.filter(row => row.drafts > 0);
  if (yeses.length + drafts.length === 0) return null;
  return (
    <Card title={words('dueTitle')} hideTitle flush>
      <List>
        {yeses.map(row => <YesRow key={`yes ${row.child.id}`} row={row} now={caseload.now} />)}
        {drafts.map(row => <DraftRow key={`draft ${row.child.id}`} row={row} />)}
      </List>
    </Card>
  );
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
