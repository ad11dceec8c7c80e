import { createContext, use, useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What is said of a vault to practice in: a word, and what it means. onPaper: the same of a page that is printed. */
export type PracticeSaid = { readonly word: string; readonly means: string; readonly onPaper: string };

const PracticeContext = createContext<PracticeSaid | null>(null);

/** Around all that is shown of a practice vault: a band that stays in sight, and a stitched edge. said null: it is none. */
export function Practice({ said, children }: { said: PracticeSaid | null; children: ReactNode }) {
  if (said === null) return children;
  return (
    <PracticeContext value={said}>
      <div className="in-practice"><PracticeBand />{children}</div>
    </PracticeContext>
  );
}

/** The band alone: for what lies over the page. Nothing where it is no practice. */
export function PracticeBand() {
  const said = use(PracticeContext);
  const id = useId();
  if (said === null) return null;
  return <aside className="practice-band" aria-labelledby={id}><Icon name="pencil" size="small" /><b id={id}>{said.word}</b><span>{said.means}</span></aside>;
}

/** The same at the head of a sheet that is printed alone. */
export function PracticeOnPaper() {
  const said = use(PracticeContext);
  return said === null ? null : <p className="practice-paper">{said.onPaper}</p>;
}

/** What is said of the vault we are in; null: it is none to practice in. */
export function usePractice(): PracticeSaid | null {
  return use(PracticeContext);
}
