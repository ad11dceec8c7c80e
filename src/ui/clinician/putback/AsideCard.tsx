import { useState } from 'react';
import type { KeptAside } from '../../../bridge/PutBack.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useHouse } from '../House.ts';
import { MoreWords } from '../MoreWords.tsx';
import { putBack } from '../messages/en/putBack.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
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
  return (
    <>
      <Card title={words('cardTitle')}>
        <p className="small">{words('cardWhat')}</p>
        <div><Button size="small" icon="turnBack" onPress={() => places.go({ at: 'putBack' })}>{words('cardDo')}</Button></div>
      </Card>
      {kept.state === 'failed' && <ProblemSay problem={kept.problem} />}
      {kept.state === 'open' && kept.value.length > 0 && (
        <Card title={words('asideTitle', { count: kept.value.length })}>
          <p className="small">{words('asideWhat')}</p>
          <ul className="stack" role="list">{kept.value.map(each => <li key={each.database}><Aside kept={each} again={again} /></li>)}</ul>
        </Card>
      )}
    </>
  );
}

function Aside({ kept, again }: { kept: KeptAside; again: () => void }) {
  const words = useWords('putBack');
  const size = useSize();
  const [isAsked, setAsked] = useState(false);
  const bytes = size(kept.bytes);
  return (
    <div className="stack t">
      <b>{kept.keptAt === null ? words('asideUnknown') : words('asideKept', { at: new Date(kept.keptAt) })}</b>
      <span className="small soft num">
        {kept.entries !== null && kept.lastSave !== null
          ? `${words('asideHolds', { entries: kept.entries, at: new Date(kept.lastSave) })} · ${bytes}` : words('asideSize', { size: bytes })}
      </span>
      {isAsked
        ? <Deleting kept={kept} onKeep={() => setAsked(false)} onGone={again} />
        : <div><Button kind="plain" size="small" onPress={() => setAsked(true)}>{words('asideDelete')}</Button></div>}
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
  const remove = () => act.run(() => vault.deleteAside({ database: kept.database, typed }), onGone);
  return (
    <div className="stack t">
      <p className="small">{words.rich('asideSure', { b: text => <b className="said-words">{text}</b>, words: kept.words.join(' ') })}</p>
      <TextField
        label={words('typed')} value={typed} onChange={(text) => { act.say(null); setTyped(text); }} onEnter={remove} autoFocus
        error={isWrong && act.problem ? problemText(act.problem) : undefined}
      />
      {!isWrong && <ProblemSay problem={act.problem} />}
      <div className="row wrap">
        <Button size="small" onPress={remove} isDisabled={act.isRunning}>{words('asideDo')}</Button>
        <Button size="small" kind="plain" onPress={onKeep}>{words('asideKeep')}</Button>
      </div>
    </div>
  );
}
