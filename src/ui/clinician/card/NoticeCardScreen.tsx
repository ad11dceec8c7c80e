import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { ChildsCards } from '../../../bridge/ChildsCards.ts';
import type { ChildId } from '../../../core/Id.ts';
import { noticeCards, type NoticeCardName } from '../../../core/Notice.ts';
import { Button } from '../../shared/Button.tsx';
import { ChipsOne } from '../../shared/Chips.tsx';
import { ReadFrame } from '../../shared/ReadFrame.tsx';
import { WithChild } from '../child/WithChild.tsx';
import { useHouse } from '../House.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { usePlaces } from '../Place.ts';
import { useWhen } from '../useWhen.ts';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';
import { WithLoaded } from '../WithLoaded.tsx';
import { CardWords } from './CardWords.tsx';
import './card.css';
import { lastRead } from './lastRead.ts';
import { LogIt } from './LogIt.tsx';
import { NoticeFirst } from './NoticeFirst.tsx';

/** The notice in a breath, read with the child side by side: nothing is handed over, and one tap logs it (R38). */
export function NoticeCardScreen({ child, card, begins }: { child: ChildId; card: NoticeCardName; begins: boolean }) {
  const { vault } = useHouse();
  const words = useWords('card');
  return (
    <WithChild child={child}>
      {(page) => (
        <WithLoaded title={words('title', { codeName: page.child.codeName })} ask={() => vault.noticeCards(child)}>
          {(cards) => <NoticeCard page={page} cards={cards} first={card} begins={begins} />}
        </WithLoaded>
      )}
    </WithChild>
  );
}

function NoticeCard({ page, cards, first, begins }: { page: ChildPage; cards: ChildsCards; first: NoticeCardName; begins: boolean }) {
  const { lock } = useHouse();
  const places = usePlaces();
  const words = useWords('card');
  const house = useWords('house');
  const when = useWhen();
  const [card, setCard] = useState(first);
  const { codeName } = page.child;
  const goOn = () => places.swap({ at: 'session', child: page.child.id });
  const own = usePageLanguage();
  const beside = cards.asides.find(({ language }) => language === own);
  const last = lastRead(page.record, card);
  const options = noticeCards.map((each) => ({ value: each, label: words(`cards.${each}`) }));
  return (
    <ReadFrame
      title={words('title', { codeName })}
      back={{ label: begins ? house('back') : words('back', { codeName }), onPress: places.back }}
      quiet={<LanguageSwitch />}
      lock={{ word: house('lock'), onPress: lock }}
      choice={<ChipsOne hideLabel label={words('which')} options={options} value={card} onChange={setCard} />}
      page={<CardWords cards={cards} card={card} />}
    >
      <p>{words('how', { codeName })}</p>
      <NoticeFirst page={page} />
      <p className="small soft">{last ? words('last', { at: when(last.at, 'dayAndTime') }) : words('never', { codeName })}</p>
      <LogIt key={card} page={page} cards={cards} card={card} onLogged={begins ? goOn : places.back} />
      {begins && <div><Button kind="plain" size="small" onPress={goOn}>{words('goOnWithout')}</Button></div>}
      {!cards.pack.reviewed && <p className="small soft">{words('notReviewed')}</p>}
      {beside && <Beside language={beside.language} lines={beside.lines[card]} />}
    </ReadFrame>
  );
}

function Beside({ language, lines }: { language: string; lines: readonly string[] }) {
  const words = useWords('card');
  return (
    <section className="stack t">
      <h2 className="small soft">{words('inOwn')}</h2>
      <ul className="english-lines small" lang={language} role="list">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}
