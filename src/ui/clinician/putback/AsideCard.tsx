import { useState } from 'react';
import type { KeptAside } from '../../../bridge/PutBack.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { MoreWords } from '../MoreWords.tsx';
import { putBack } from '../messages/en/putBack.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFirstError } from '../useFirstError.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useLoaded } from '../useLoaded.ts';
import { useProblemText } from '../useProblemText.ts';
import { useSize } from '../useSize.ts';
import { useWords } from '../useWords.ts';
import './putback.css';

/** The way to put a backup in the vault's place, and what earlier ones left aside. */
export function AsideCard() {
  return <MoreWords words={{ putBack }}><Cards /></MoreWords>;
}

function Cards() {
  const { vault } = useHouse();
  const words = useWords('putBack');
  const places = usePlaces();
  const [kept, again] = useLoaded(() => vault.keptAside());
  const [deleted, setDeleted] = useState(0);
  const title = useFocusAtChange(deleted);
  const gone = () => {
    setDeleted(deleted + 1);
    again();
  };
  return (
    <>
      <Card title={words('cardTitle')} titleRef={title}>
        {deleted > 0 && <Say key={deleted} kind="ok" spoken="soon">{words('asideGone')}</Say>}
        <p className="small">{words('cardWhat')}</p>
        <div><Button size="small" icon="turnBack" onPress={() => places.go({ at: 'putBack' })}>{words('cardDo')}</Button></div>
      </Card>
      {kept.state === 'failed' && <ProblemSay problem={kept.problem} />}
      {kept.state === 'open' && kept.value.length > 0 && (
        <Card title={words('asideTitle', { count: kept.value.length })}>
          <p className="small">{words('asideWhat')}</p>
          <ul className="stack" role="list">{kept.value.map(each => <li key={each.database}><Aside kept={each} onGone={gone} /></li>)}</ul>
        </Card>
      )}
    </>
  );
}

function Aside({ kept, onGone }: { kept: KeptAside; onGone: () => void }) {
  const words = useWords('putBack');
  const size = useSize();
  // null: not asked yet, so nothing of it had the focus.
  const [isAsked, setAsked] = useState<boolean | null>(null);
  const bytes = size(kept.bytes);
  return (
    <div className="stack t">
      <b>{kept.keptAt === null ? words('asideUnknown') : words('asideKept', { at: new Date(kept.keptAt) })}</b>
      <span className="small soft num">
        {kept.entries !== null && kept.lastSave !== null
          ? `${words('asideHolds', { entries: kept.entries, at: new Date(kept.lastSave) })} · ${bytes}` : words('asideSize', { size: bytes })}
      </span>
      {isAsked
        ? <Deleting kept={kept} onKeep={() => setAsked(false)} onGone={onGone} />
        : <div className="plain-ways"><Button kind="plain" size="small" label={kept.keptAt === null ? undefined : words('asideDeleteOf', { at: new Date(kept.keptAt) })} autoFocus={isAsked === false} onPress={() => setAsked(true)}>{words('asideDelete')}</Button></div>}
    </div>
  );
}

function Deleting({ kept, onKeep, onGone }: { kept: KeptAside; onKeep: () => void; onGone: () => void }) {
  const { vault } = useHouse();
  const words = useWords('putBack');
  const problemText = useProblemText();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const isWrong = act.problem?.type === 'wordsNotTyped';
  const [tries, setTries] = useState(0);
  useFirstError(tries, act.problem);
  const remove = () => {
    setTries(tries + 1);
    act.run(() => vault.deleteAside({ database: kept.database, typed }), onGone);
  };
  return (
    <div className="stack t">
      <p className="small">{words.rich('asideSure', { b: text => <b className="said-words">{text}</b>, words: kept.words.join(' ') })}</p>
      <TextField
        label={words('typed')} value={typed} onChange={(text) => { act.say(null); setTyped(text); }} onEnter={remove} autoFocus
        error={isWrong && act.problem ? problemText(act.problem) : undefined}
      />
      {!isWrong && <ProblemSay problem={act.problem} />}
      <div className="row wrap">
        <Button size="small" onPress={remove}>{words('asideDo')}</Button>
        <Button size="small" kind="plain" onPress={onKeep}>{words('asideKeep')}</Button>
      </div>
    </div>
  );
}
