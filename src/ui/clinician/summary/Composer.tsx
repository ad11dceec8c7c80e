import { useState } from 'react';
import type { SummaryCard } from '../../../bridge/ChildPage.ts';
import type { Child } from '../../../core/Child.ts';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import type { Section } from '../../../core/Summary.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { TextArea } from '../../shared/TextArea.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { DraftSaved } from '../child/DraftSaved.tsx';
import { NotSaved } from '../child/NotSaved.tsx';
import { localDay } from '../child/record/localDay.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { AskState } from './AskState.tsx';
import { AttestedCard } from './AttestedCard.tsx';
import { mayBeShown } from './mayBeShown.ts';
import { MissingList } from './MissingList.tsx';
import { NeededCard } from './NeededCard.tsx';
import { RecipientField } from './RecipientField.tsx';
import { SignerField } from './SignerField.tsx';
import './summary.css';
import { SummarySheet } from './SummarySheet.tsx';
import { TermsCard } from './TermsCard.tsx';
import { ThrowAway } from './ThrowAway.tsx';
import { useRecipients } from './useRecipients.ts';
import { useSummary, type Composed } from './useSummary.ts';
import { whatIsMissing } from './whatIsMissing.ts';

type ComposerProps = { child: Child; record: readonly Kept<RecordEntry>[]; now: Instant; card: SummaryCard; isHeld: boolean };

export function Composer({ child, record, now, card, isHeld }: ComposerProps) {
  const places = usePlaces();
  const words = useWords('summary');
  const { vault } = useHouse();
  const composed = useSummary(child, card);
  const { recipients, problem, add } = useRecipients();
  const [sheAsks, setSheAsks] = useState(false);
  const { summary, draft } = composed;
  const { codeName } = child;
  const to = recipients.find((each) => each.id === summary.recipient);
  const missing = whatIsMissing(child, summary);
  const leave = (go: () => void) => void draft.flush().then((saved) => {
    if (!saved) return;
    // What was recorded for sentences that are no longer there.
    void vault.sweepRenderings(child.id);
    go();
  });
  const show = () => leave(() => places.go({ at: 'handOver', child: child.id, summary: summary.id, ...(sheAsks && { sheAsks }) }));
  const write = (section: Section) => focusSentence(composed.acts.add(section).id);
  const isReady = missing.length === 0 && mayBeShown(composed.ask, sheAsks);
  const ready = isReady && <Button kind="ink" icon="hand" onPress={show}>{words('ready', { codeName })}</Button>;
  return (
    <Screen
      title={to ? words('titleTo', { name: to.name }) : words('title')}
      above={<span className="row shareable"><Icon name="page" size="small" />{words('where', { codeName })}</span>}
      back={{ label: words('back', { codeName }), onPress: () => leave(places.back) }}
      actions={<>
        <DraftSaved draft={draft} />
        {ready}
      </>}
    >
      <div className="compose">
        <aside className="stack">
          <Addressed child={child} composed={composed} recipients={recipients} onAdded={add} />
          <MissingList child={child} composed={composed} missing={missing} />
          <NeededCard role={to?.role ?? null} composed={composed} onAdd={write} />
          <p className="row top note private-words"><Icon name="privateBook" size="small" /><span>{words('noPrivate')}</span></p>
        </aside>
        <div className="stack">
          <NotSaved draft={draft} />
          <ProblemSay problem={problem} />
          <AskState ask={composed.ask} codeName={codeName} sheAsks={sheAsks} onSheAsks={setSheAsks} />
          <SummarySheet child={child} record={record} now={now} composed={composed} to={to ?? null} onWrite={() => write(summary.sentences.at(-1)?.section ?? 'sessions')} />
          <AttestedCard child={child} composed={composed} />
          <SignerField child={child} composed={composed} today={localDay(now)} />
          <TermsCard composed={composed} />
          <div className="row wrap between">{isHeld ? <span /> : <ThrowAway child={child} composed={composed} />}{ready}</div>
        </div>
      </div>
    </Screen>
  );
}

function Addressed({ child, composed, recipients, onAdded }: { child: Child; composed: Composed; recipients: readonly Recipient[]; onAdded: (recipient: Recipient) => void }) {
  const words = useWords('summary');
  const { summary, change } = composed;
  return (
    <Card>
      <RecipientField child={child} recipients={recipients} onAdded={onAdded} composed={composed} />
      <div id="field-purpose"><TextField label={words('purpose')} hint={words('purposeHint')} maxLength={200} autoCapitalize="sentences" value={summary.purpose} onChange={(purpose) => change({ purpose })} /></div>
      <div id="field-why">
        <TextArea label={words('why', { codeName: child.codeName })} hint={words('whyHint')} rows={2} maxLength={200} value={summary.why} onChange={(why) => change({ why })} lang={child.language} />
      </div>
    </Card>
  );
}

/** The new sentence takes the focus as soon as it is drawn. */
function focusSentence(id: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(`sentence-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('textarea')?.focus({ preventScroll: true });
  });
}
