import { useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { usePractice } from '../shared/Practice.tsx';
import type { Place } from './Place.ts';
import { useWords } from './useWords.ts';

/** Where words are written that would be about someone. */
const writing: readonly Place['at'][] = ['newChild', 'changeChild', 'note', 'amendNote', 'record', 'amendRecord', 'session', 'leave', 'summary'];

/** In a practice vault, before the first thing that is written there since unlocking. */
export function PracticeWarning({ place }: { place: Place }) {
  const words = useWords('practice');
  const practice = usePractice();
  const [isRead, setRead] = useState(false);
  if (practice === null || isRead || !writing.includes(place.at)) return null;
  const read = () => setRead(true);
  return (
    <Dialog title={words('warnTitle')} onClose={read} actions={<Button kind="ink" autoFocus onPress={read}>{words('warnDo')}</Button>}>
      <p>{words('warn')}</p>
    </Dialog>
  );
}
