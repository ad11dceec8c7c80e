import { useCallback, useMemo, useState } from 'react';
import type { Child } from '../../../core/Child.ts';
import type { Kept, RecordEntry } from '../../../core/Entry.ts';
import type { Instant } from '../../../core/Instant.ts';
import type { SentenceId } from '../../../core/Id.ts';
import type { Recipient } from '../../../core/Recipient.ts';
import type { Sentence } from '../../../core/Summary.ts';
import { Button } from '../../shared/Button.tsx';
import { TornSheet } from '../../shared/TornSheet.tsx';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { useHouse } from '../House.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { SentenceRow } from './SentenceRow.tsx';
import { TakeFromRecord } from './taking/TakeFromRecord.tsx';
import type { Composed, TakenOut } from './useSummary.ts';

type SheetProps = { child: Child; record: readonly Kept<RecordEntry>[]; now: Instant; composed: Composed; to: Recipient | null; onWrite: () => void };

/** The loose page: what would leave, sentence by sentence, torn off at its foot. */
export function SummarySheet({ child, record, now, composed, to, onWrite }: SheetProps) {
  const words = useWords('summary');
  const when = useWhen();
  const { vault } = useHouse();
  const announce = useAnnounce();
  const [isTaking, setTaking] = useState(false);
  const [takenOut, setTakenOut] = useState<TakenOut | null>(null);
  const { sentences, language } = composed.summary;
  const { acts } = composed;
  const known = useMemo(() => [child.codeName, to?.name ?? ''], [child.codeName, to?.name]);
  const takeOut = useCallback((id: SentenceId) => {
    const next = besides(id);
    setTakenOut(acts.takeOut(id));
    announce(words('takenOut'));
    requestAnimationFrame(() => next?.focus({ preventScroll: true }));
  }, [acts, announce, words]);
  const putBack = () => {
    if (takenOut) acts.putBack(takenOut);
    setTakenOut(null);
    if (takenOut?.sentence.recorded) void forgetIfGone(takenOut.sentence);
  };
  // What was recorded for it may have been thrown away meanwhile.
  const forgetIfGone = async ({ id, recorded }: Sentence) => {
    const heard = recorded ? await vault.hearRendering(child.id, recorded.sound) : null;
    if (heard?.ok === false && heard.problem.type === 'notFound') acts.changeSentence(id, { recorded: null });
  };
  return (
    <TornSheet kind="sheet" label={words('sheet')}>
      <div className="para head-para">
        <div className="note soft">{when(now, 'day')} · {words('roleLine')}</div>
        <div className="note soft b">{words('hintsStay')}</div>
      </div>
      {sentences.map((sentence, at) => (
        <SentenceRow
          key={sentence.id}
          child={child}
          record={record}
          sentence={sentence}
          number={at + 1}
          isLast={at === sentences.length - 1}
          language={language}
          role={to?.role ?? null}
          known={known}
          acts={acts}
          onTakeOut={takeOut}
        />
      ))}
      {sentences.length === 0 && <div className="para wide"><div><h2 className="card-title">{words('emptyTitle')}</h2><p className="soft">{words('emptyMore', { codeName: child.codeName })}</p></div></div>}
      {takenOut && <div className="para wide"><div className="row between small"><span>{words('takenOut')}</span><Button size="small" onPress={putBack}>{words('putBack')}</Button></div></div>}
      <div className="para wide" id="field-sentences">
        <div className="row wrap">
          <Button icon="page" className="share" onPress={() => setTaking(true)}>{words('take')}</Button>
          <Button icon="plus" onPress={onWrite}>{words('write')}</Button>
        </div>
      </div>
      <div className="para wide"><div className="note soft">{words('passOn', { codeName: child.codeName })}</div></div>
      {isTaking && <TakeFromRecord record={record} composed={composed} role={to?.role ?? null} known={known} onClose={() => setTaking(false)} />}
    </TornSheet>
  );
}

/** Where the focus goes when a sentence goes: to the one after it, else before it, else to what adds one. */
function besides(id: SentenceId): HTMLElement | null {
  const row = document.getElementById(`sentence-${id}`);
  const near = [row?.nextElementSibling, row?.previousElementSibling].find((each): each is HTMLElement => each instanceof HTMLElement && each.classList.contains('sentence'));
  return near ?? document.querySelector<HTMLElement>('#field-sentences button');
}
