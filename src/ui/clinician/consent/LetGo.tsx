import { useState } from 'react';
import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { RadioList } from '../../shared/RadioList.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useRecipients } from '../summary/useRecipients.ts';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';
import type { Release, To } from './useRelease.ts';

/** Letting a yes go. Drawn only between its hour and its end: at any other time there is nothing to press. */
export function LetGo({ card, release }: { card: ConsentCard; release: Release }) {
  const words = useWords('consent');
  const { face } = card;
  const { name } = face.recipient;
  const { way, setWay, key, setKey, to, keptKey, isOpening } = useWay(card);
  const { act } = release;
  return (
    <Card title={words('letGoTitle')}>
      {card.fate === 'made' && (
        <Say kind="due" action={<Button size="small" onPress={release.doNot} isDisabled={act.isRunning}>{words('doNot')}</Button>}>{words('lostPackage')}</Say>
      )}
      <p>{words('letGoHow', { name, codeName: face.codeName })}</p>
      {/* Not before it is known whether a key was kept: no choice moves under a finger. */}
      {!isOpening && <RadioList
        label={words('how', { name })}
        value={way}
        onChange={setWay}
        options={[
          ...(keptKey === null ? [] : [{ value: 'kept' as const, label: words('ways.kept'), note: words('waysKept', { start: keptKey.slice(0, 12), end: keptKey.slice(-6) }) }]),
          { value: 'passphrase', label: words('ways.passphrase'), note: words('waysPassphrase') },
          { value: 'other', label: words('ways.other'), note: words('waysOther') },
        ]}
      />}
      {way === 'other' && <KeyField name={name} value={key} onChange={(typed) => { act.say(null); setKey(typed); }} release={release} />}
      {act.problem?.type !== 'recipientKeyMalformed' && <ProblemSay problem={act.problem} />}
      {act.isRunning && <Progress label={words('making')} />}
      {to && <div><Button kind="teal" size="big" onPress={() => release.make(to)} isDisabled={act.isRunning}>{words('letGo')}</Button></div>}
    </Card>
  );
}

function KeyField({ name, value, onChange, release }: { name: string; value: string; onChange: (typed: string) => void; release: Release }) {
  const words = useWords('consent');
  const problemText = useProblemText();
  const { problem } = release.act;
  return <TextField label={words('key', { name })} maxLength={100} value={value} onChange={onChange} error={problem?.type === 'recipientKeyMalformed' && problemText(problem)} />;
}

type Way = 'kept' | 'passphrase' | 'other';

/** How the recipient will open it, and what that means for the package; null while it is not said. */
function useWay({ face: { recipient } }: ConsentCard) {
  const { recipients, isOpening } = useRecipients();
  const [way, setWay] = useState<Way | undefined>();
  const [key, setKey] = useState('');
  const keptKey = recipients.find((each) => each.role === recipient.role && each.name === recipient.name && each.ageKey !== '')?.ageKey ?? null;
  const toBy: Record<Way, To | null> = {
    kept: keptKey === null ? null : { ageKey: keptKey },
    passphrase: { passphrase: true },
    other: key.trim() === '' ? null : { ageKey: key.trim() },
  };
  return { way, setWay, key, setKey, keptKey, isOpening, to: way === undefined ? null : toBy[way] };
}
