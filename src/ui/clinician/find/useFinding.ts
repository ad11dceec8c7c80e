import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftHit, Found, FoundNotes, FoundRecord, FoundUpTo, Hit } from '../../../bridge/Found.ts';
import type { Wing } from '../../../core/Book.ts';
import type { Problem } from '../../../core/Problem.ts';
import type { Result } from '../../../core/Result.ts';
import { useHouse } from '../House.ts';
import { orNotDone } from '../orNotDone.ts';

export type AnyHit = Hit<string>;

export type FindingState =
  | { readonly state: 'nothingTyped' | 'looking' | 'reading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'found'; readonly of: string; readonly hits: readonly AnyHit[]; readonly drafts: readonly DraftHit[];
      readonly total: number | null; readonly next: FoundUpTo | null; readonly pages: number;
    };

/** While the books are being read it is asked again this often, in milliseconds. */
const againAfter = 300;

export type Finding = { readonly shown: FindingState; look(typed: string, pages?: number): void; lookOn(): void };

/** Looks for what is typed in one wing. A later look makes an earlier one count for nothing; what was found stays until the next is there. */
export function useFinding(wing: Wing): Finding {
  const { vault } = useHouse();
  const [shown, show] = useState<FindingState>({ state: 'nothingTyped' });
  const asked = useRef(0);
  useEffect(() => () => { asked.current += 1; }, []);
  const ask = useCallback((typed: string, after: FoundUpTo | null) => orNotDone<Found<string>>(
    (): Promise<Result<FoundNotes | FoundRecord>> => (wing === 'private' ? vault.findInNotes({ typed, after }) : vault.findInRecord({ typed, after })),
  ), [vault, wing]);
  const go = useCallback(async (typed: string, from: Shown | null, pages: number) => {
    asked.current += 1;
    const mine = asked.current;
    let so = from;
    do {
      const found = await ask(typed, so?.next ?? null);
      if (asked.current !== mine) return;
      if (!found.ok) return show(found.problem.type === 'invalid' ? { state: 'nothingTyped' } : { state: 'failed', problem: found.problem });
      if (found.value.state === 'reading') {
        show({ state: 'reading' });
        await new Promise((resolve) => { setTimeout(resolve, againAfter); });
        if (asked.current !== mine) return;
        continue;
      }
      so = joined(typed, so, found.value);
      show(so);
    } while (so === null || (so.next !== null && (so.pages < pages || so.hits.length === 0)));
  }, [ask]);
  const look = useCallback((typed: string, pages = 1) => {
    if (typed.trim() !== '') return void go(typed, null, pages);
    asked.current += 1;
    show({ state: 'nothingTyped' });
  }, [go]);
  const lookOn = () => { if (shown.state === 'found') void go(shown.of, shown, shown.pages + 1); };
  return { shown, look, lookOn };
}

type Shown = Extract<FindingState, { readonly state: 'found' }>;

function joined(of: string, before: Shown | null, { hits, drafts, total, next }: Extract<Found<string>, { readonly state: 'found' }>): Shown {
  if (before === null) return { state: 'found', of, hits, drafts, total, next, pages: 1 };
  return { ...before, hits: [...before.hits, ...hits], total, next, pages: before.pages + 1 };
}
