import { createContext, use, useCallback, useRef, type ReactNode } from 'react';

export type Announce = (words: string, how?: 'politely' | 'now') => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says words to a screen reader that are not in sight. Stands once, around a house. */
export function Announcer(props: { children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  const announce = useCallback<Announce>((words, how = 'politely') => {
    sayIn(how === 'now' ? assertive.current : polite.current, words);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <div className="vh" role="status" aria-live="polite" ref={polite} />
      <div className="vh" role="alert" aria-live="assertive" ref={assertive} />
    </AnnounceContext>
  );
}

export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

/** Long enough to be said; afterwards nobody who reads through the page comes upon it. In milliseconds. */
const staysFor = 15_000;

/** A new paragraph each time, so that the same words are said again; the one before goes. */
function sayIn(place: HTMLElement | null, words: string): void {
  const line = document.createElement('p');
  line.textContent = words;
  place?.replaceChildren(line);
  setTimeout(() => line.remove(), staysFor);
}
