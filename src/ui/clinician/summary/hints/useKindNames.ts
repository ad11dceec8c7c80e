import { useFormatter } from 'use-intl';
import type { HintKind } from '../../../../packs/hints/HintKind.ts';
import { useWords } from '../../useWords.ts';

/** 'gangs, a weapon, and someone else'. */
export function useKindNames(): (kinds: readonly HintKind[]) => string {
  const words = useWords('advice');
  const format = useFormatter();
  return (kinds) => format.list(kinds.map((kind) => words(`kind.${kind}`)));
}
