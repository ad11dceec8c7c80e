import type { ReactNode } from 'react';
import type { Caseload } from '../../../bridge/Caseload.ts';
import type { Settled, Unlocked } from '../../../bridge/Glance.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';

const bold = (text: ReactNode) => <b>{text}</b>;

/** Told once after unlocking: what the errand came to, wrong tries, what was found damaged, and which save this is. */
export function SinceLastHere(props: { caseload: Caseload; onTold: () => void }) {
  const { unlocked } = useHouse();
  const words = useWords('today');
  const places = usePlaces();
  return (
    <Card title={words(unlocked.lastSave === null ? 'sinceNew' : 'sinceTitle')}>
      {unlocked.settled && <SettledSay settled={unlocked.settled} caseload={props.caseload} />}
      {unlocked.putBack && (
        <Say icon="key" action={<Button size="small" onPress={() => places.go({ at: 'newPassphrase' })}>{words('changePassphrase')}</Button>}>{words('putBack')}</Say>
      )}
      {unlocked.problems.map((problem, at) => <ProblemSay key={at} problem={problem} />)}
      {unlocked.problems.length > 0 && <div><Button size="small" icon="search" onPress={() => places.go({ at: 'vault' })}>{words('checkVault')}</Button></div>}
      {unlocked.removalStopped !== null && <Say kind="due" icon="stop">{words.rich('removalStopped', { b: bold, asked: new Date(unlocked.removalStopped) })}</Say>}
      {unlocked.wrongTries > 0 && <Say kind="due" icon="key">{words('wrongTries', { count: unlocked.wrongTries })}</Say>}
      <LastSave unlocked={unlocked} />
      <div><Button size="small" onPress={props.onTold}>{words('sinceRead')}</Button></div>
    </Card>
  );
}

function LastSave({ unlocked }: { unlocked: Unlocked }) {
  const words = useWords('today');
  const three = unlocked.checkpoint.join(' ');
  return (
    <p className="small">
      {unlocked.lastSave === null
        ? <>{words('firstSave')} {words.rich('checkpointNew', { b: bold, words: three })}</>
        : <>{words('lastSave', { at: new Date(unlocked.lastSave) })} {words.rich('checkpoint', { b: bold, words: three })}</>}
    </p>
  );
}

/** What was taken back is named, each with the way to it: where it had gone out, a letter waits there. */
function WhoSawSay({ settled: { child, shown, takenBack }, name }: { settled: Extract<Settled, { readonly kind: 'whoSaw' }>; name: string }) {
  const words = useWords('today');
  const places = usePlaces();
  if (takenBack.length === 0) return <Say icon="people">{words.rich(shown ? 'sawShown' : 'sawCut', { b: bold, name })}</Say>;
  return takenBack.map(({ consent, sent }) => (
    <Say
      key={consent} kind={sent ? 'due' : 'plain'} icon="stop"
      action={<Button size="small" onPress={() => places.go({ at: 'consent', child, consent })}>{words(sent ? 'seeRecall' : 'seeYes')}</Button>}
    >
      {words.rich(sent ? 'sawRecalled' : 'sawTakenBack', { b: bold, name })}
    </Say>
  ));
}

/** Only a yes is named. Anything else is said the same way, whatever it was. */
function SettledSay({ settled, caseload }: { settled: Settled; caseload: Caseload }) {
  const words = useWords('today');
  const places = usePlaces();
  const row = caseload.children.find(each => each.child.id === settled.child);
  const name = row?.child.codeName ?? words('someone');
  if (settled.kind === 'notice') {
    return <Say icon="sound">{words.rich(settled.answered ? 'noticeGiven' : 'noticeCut', { b: bold, name })}</Say>;
  }
  if (settled.kind === 'whoSaw') return <WhoSawSay settled={settled} name={name} />;
  const { consent, child } = settled;
  if (consent === null) {
    return (
      <Say>
        {words.rich('noYes', { b: bold, name })}{' '}
        {settled.askAgain === null ? words('askWhenChild', { name }) : words('askAgain', { on: new Date(settled.askAgain) })}
      </Say>
    );
  }
  const from = row?.consent?.notBefore;
  const waits = from !== undefined && from > caseload.now;
  return (
    <Say kind="share" icon="hourglass" action={<Button size="small" onPress={() => places.go({ at: 'consent', child, consent })}>{words('seeYes')}</Button>}>
      {waits ? words.rich('yes', { b: bold, name, from: new Date(from) }) : words.rich('yesNow', { b: bold, name })}
    </Say>
  );
}
