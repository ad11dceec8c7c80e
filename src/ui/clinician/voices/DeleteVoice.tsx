import { useState } from 'react';
import type { Problem } from '../../../core/Problem.ts';
import type { Result } from '../../../core/Result.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { orNotDone } from '../orNotDone.ts';
import { useWords } from '../useWords.ts';

/** A second press on the same place deletes: a recording may have taken an interpreter's visit. */
export function DeleteVoice({ of, drop, onProblem }: { of: string; drop: () => Promise<Result<unknown>>; onProblem: (problem: Problem | null) => void }) {
  const words = useWords('voices');
  const announce = useAnnounce();
  const [isAsked, ask] = useState(false);
  const really = () => void orNotDone(drop).then((dropped) => {
    ask(false);
    onProblem(dropped.ok ? null : dropped.problem);
    if (dropped.ok) announce(words('deleted'));
  });
  if (!isAsked) return <Button kind="plain" size="small" label={words('deleteOf', { of })} onPress={() => ask(true)}>{words('delete')}</Button>;
  return (
    <>
      <Button size="small" autoFocus label={words('deleteReallyOf', { of })} onPress={really}>{words('deleteReally')}</Button>
      <Button kind="plain" size="small" onPress={() => ask(false)}>{words('keepIt')}</Button>
    </>
  );
}
