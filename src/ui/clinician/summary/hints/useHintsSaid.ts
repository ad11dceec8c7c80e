import { useEffect, useRef, type RefObject } from 'react';
import { useAnnounce } from '../../../shared/Announcer.tsx';
import { useWords } from '../../useWords.ts';
import type { HintGroup } from './HintGroup.ts';
import { useKindNames } from './useKindNames.ts';

/** Tells a screen reader of what came up in the sentence that is being typed: politely, at a pause, and once a kind. What was there before is found by reading on. */
export function useHintsSaid(groups: readonly HintGroup[], number: number, input: RefObject<HTMLTextAreaElement | null>): void {
  const announce = useAnnounce();
  const words = useWords('advice');
  const namesOf = useKindNames();
  const said = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const kinds = groups.map(({ kind }) => kind);
    const before = said.current;
    said.current = new Set([...(before ?? []), ...kinds]);
    const fresh = kinds.filter((kind) => before !== null && !before.has(kind));
    if (fresh.length > 0 && document.activeElement === input.current) announce(words('found', { number, what: namesOf(fresh) }));
  }, [groups.map(({ kind }) => kind).join()]);
}
