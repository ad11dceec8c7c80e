import { useState } from 'react';
import { mostPhrases, type Phrase } from '../../../core/Phrase.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { Say } from '../../shared/Say.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { useHouse } from '../House.ts';
import { phrases as english } from '../messages/en/phrases.ts';
import { MoreWords } from '../MoreWords.tsx';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import './phrases.css';
import { PhraseForm } from './PhraseForm.tsx';
import { PhraseList } from './PhraseList.tsx';

/** A clinician's own phrases: written in a private note by a few letters, kept on her desk in the vault. */
export function PhrasesScreen() {
  return <MoreWords words={{ phrases: english }}><Loaded /></MoreWords>;
}

function Loaded() {
  const { vault } = useHouse();
  const words = useWords('phrases');
  return <WithLoaded title={words('title')} ask={() => vault.phrases()}>{(first) => <Phrases first={first} />}</WithLoaded>;
}

function Phrases({ first }: { first: readonly Phrase[] }) {
  const { vault } = useHouse();
  const words = useWords('phrases');
  const house = useWords('house');
  const places = usePlaces();
  const announce = useAnnounce();
  const act = useAct();
  const [phrases, setPhrases] = useState(first);
  const [changing, setChanging] = useState<Phrase | null>(null);
  const [times, setTimes] = useState(0);
  const others = phrases.filter((each) => each !== changing);
  const put = (next: readonly Phrase[], said: 'kept' | 'removed') => act.run(() => vault.setPhrases(next), (kept) => {
    setPhrases(kept);
    setChanging(null);
    setTimes((before) => before + 1);
    announce(words(said));
  });
  const keep = (phrase: Phrase) => put(changing ? phrases.map((each) => (each === changing ? phrase : each)) : [...phrases, phrase], 'kept');
  const isFull = changing === null && phrases.length >= mostPhrases.all;
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="stack phrases">
        <Say kind="private">{words('warn')}</Say>
        <ProblemSay problem={act.problem} />
        {isFull
          ? <Say kind="due">{words('full', { most: mostPhrases.all })}</Say>
          : <PhraseForm key={`${times} ${changing?.short ?? ''}`} first={changing} others={others} isRunning={act.isRunning} onKeep={keep} onCancel={() => setChanging(null)} />}
        {phrases.length === 0
          ? <EmptyState picture={<span className="disc big"><Icon name="speech" size="large" /></span>} title={words('none')}>{words('noneMore')}</EmptyState>
          : <PhraseList phrases={phrases} changing={changing} onChange={setChanging} onRemove={(gone) => put(phrases.filter((each) => each !== gone), 'removed')} isRunning={act.isRunning} />}
      </div>
    </Screen>
  );
}
