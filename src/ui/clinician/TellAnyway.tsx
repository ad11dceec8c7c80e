import { createContext, use, useState, type ReactNode } from 'react';
import type { Problem } from '../../core/Problem.ts';
import { Button } from '../shared/Button.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { ProblemSay } from './ProblemSay.tsx';
import { useWords } from './useWords.ts';

/** What somebody must know, though the screen that would have said it is left. */
type Untold = { readonly title: string; readonly what: string; readonly problem: Problem };

const TellContext = createContext<(untold: Untold) => void>(() => {});

/** Says over any screen what came of an act whose own is left. Stands once, around a house. */
export function TellAnyway({ children }: { children: ReactNode }) {
  const [untold, tell] = useState<Untold | null>(null);
  return <TellContext value={tell}>{children}{untold && <Told {...untold} onClose={() => tell(null)} />}</TellContext>;
}

function Told({ title, what, problem, onClose }: Untold & { onClose: () => void }) {
  const words = useWords('house');
  return (
    <Dialog title={title} onClose={onClose} actions={<Button kind="ink" onPress={onClose}>{words('understood')}</Button>}>
      <p>{what}</p>
      <ProblemSay problem={problem} />
    </Dialog>
  );
}

export function useTellAnyway(): (untold: Untold) => void {
  return use(TellContext);
}
