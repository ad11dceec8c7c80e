import { useMemo, useState } from 'react';
import { findHints } from '../../../../packs/hints/findHints.ts';
import type { Hint } from '../../../../packs/hints/HintKind.ts';
import { groupHints, type HintGroup } from './HintGroup.ts';
import { useSettled } from './useSettled.ts';

/** What one sentence touches: underlined as it is typed, advised on at a pause. */
export type SentenceHints = {
  readonly marks: readonly Hint[];
  readonly groups: readonly HintGroup[];
  /** Puts a hint away for this sentence, while the screen stands: it is kept nowhere. */
  keep(group: HintGroup): void;
};

const none: readonly Hint[] = [];

/** known: names that may stand in it. Must be the same list from one drawing to the next. */
export function useHints(text: string, isComposing: boolean, known: readonly string[]): SentenceHints {
  const [kept, setKept] = useState<readonly string[]>([]);
  const settled = useSettled(text, isComposing);
  const found = useMemo(() => (isComposing ? none : findHints(text, known)), [text, isComposing, known]);
  const advised = useMemo(() => groupHints(settled, findHints(settled, known)), [settled, known]);
  const isOpen = (group: HintGroup) => !namesOf(group).every((name) => kept.includes(name));
  return {
    groups: advised.filter(isOpen),
    marks: groupHints(text, found).filter(isOpen).flatMap(({ places }) => places).sort((one, other) => one.start - other.start),
    keep: (group) => setKept((before) => [...before, ...namesOf(group)]),
  };
}

function namesOf({ kind, words }: HintGroup): readonly string[] {
  return words.map((word) => `${kind} ${word}`);
}
