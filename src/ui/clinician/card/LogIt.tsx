import { useState } from 'react';
import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { ChildsCards } from '../../../bridge/ChildsCards.ts';
import type { NoticeCardName } from '../../../core/Notice.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useLanguageName } from '../useLanguageName.ts';
import { useWords } from '../useWords.ts';
import { WhoPuts } from './WhoPuts.tsx';

/** The one tap. Where the words are not in the child's language, it is there once somebody is named who puts them into it. */
export function LogIt({ page, cards, card, onLogged }: { page: ChildPage; cards: ChildsCards; card: NoticeCardName; onLogged: () => void }) {
  const { vault } = useHouse();
  const words = useWords('card');
  const nameOf = useLanguageName();
  const announce = useAnnounce();
  const act = useAct();
  const [putBy, setPutBy] = useState('');
  const { child } = page;
  const language = nameOf(child.language);
  const isOpen = cards.needsPutting && putBy.trim() === '';
  const log = () => act.run(() => vault.noticeRead(child.id, { card, putBy: putBy.trim() }), () => {
    announce(words('logged'));
    onLogged();
  });
  return (
    <div className="stack log-it">
      {cards.needsPutting && <WhoPuts record={page.record} clinician={cards.clinician} language={language} value={putBy} onChange={setPutBy} />}
      <ProblemSay problem={act.problem} />
      {isOpen
        ? <p className="soft" role="status">{words('needsWho', { language })}</p>
        : <Button kind="ink" size="big" wide icon="check" onPress={log} isDisabled={act.isRunning}>{words('log')}</Button>}
      <p className="note soft">{words('logHow')} {words('noConsent')}</p>
    </div>
  );
}
