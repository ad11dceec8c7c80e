import { useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { usePractice } from '../shared/Practice.tsx';
import type { Place } from './Place.ts';
import { useWords } from './useWords.ts';

/**
 * Whether words can be typed there that would be kept, and could be about someone; every place says so for itself. What is looked for, and a
 * code name or words that are only compared, is kept nowhere.
 */
const isWritten: Readonly<Record<Place['at'], boolean>> = {
  today: false, children: false, find: false, report: false, ledger: false, child: false, shred: false,
  newChild: true, changeChild: true, leave: true, hold: true,
  note: true, readNote: false, amendNote: true, session: true,
  addRecord: false, record: true, readRecord: false, amendRecord: true, wholeRecord: false, scores: false,
  summary: true, handOver: true, voices: true, consent: false, noticeCard: true,
  facility: true, phrases: true,
  vault: false, newPassphrase: false, newWords: false, newShares: false, dropShares: false, opens: false, copy: false, keys: false, putBack: false,
};

/** Whether a practice vault warns before that place. */
export function isWrittenAt({ at }: Place): boolean {
  return isWritten[at];
}

/** In a practice vault, before the first thing that is written there since unlocking. */
export function PracticeWarning({ place }: { place: Place }) {
  const words = useWords('practice');
  const practice = usePractice();
  const [isRead, setRead] = useState(false);
  if (practice === null || isRead || !isWrittenAt(place)) return null;
  const read = () => setRead(true);
  return (
    <Dialog title={words('warnTitle')} onClose={read} actions={<Button kind="ink" autoFocus onPress={read}>{words('warnDo')}</Button>}>
      <p>{words('warn')}</p>
    </Dialog>
  );
}
