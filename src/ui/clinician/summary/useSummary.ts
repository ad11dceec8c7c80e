import { useEffect, useMemo, useRef, useState } from 'react';
import type { SummaryCard } from '../../../bridge/ChildPage.ts';
import type { Child } from '../../../core/Child.ts';
import type { SentenceId } from '../../../core/Id.ts';
import { ok } from '../../../core/Result.ts';
import type { Section, Sentence, Summary } from '../../../core/Summary.ts';
import { useDraft, type Draft } from '../child/useDraft.ts';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { useSpeaking, type Speaking } from '../voices/Speaking.ts';
import { isUntouched } from '../../../core/isUntouched.ts';
import { newSentenceId } from './newSentenceId.ts';
import { withMoved, withSentence } from './sentenceOrder.ts';

/** What can be done to a summary's sentences. The same object until who speaks changes, so that typing in one row draws no other. */
export type Acts = {
  changeSentence(id: SentenceId, change: Partial<Omit<Sentence, 'id'>>): void;
  /** from: the number of the entry it was taken from. */
  add(section: Section, text?: string, from?: number): Sentence;
  move(id: SentenceId, by: -1 | 1): void;
  /** null: it is not there any more. */
  takeOut(id: SentenceId): TakenOut | null;
  putBack(taken: TakenOut): void;
  /** Whether all that was typed is on the disk. */
  flush(): Promise<boolean>;
  /** Who says a rendering aloud, once it was said. */
  readonly speaking: Speaking;
};

/** A sentence that was taken out, and where it stood. */
export type TakenOut = { readonly sentence: Sentence; readonly at: number };

/** A summary being composed: saved as it is typed, as the vault last judged it. */
export type Composed = {
  readonly summary: Summary;
  /** Whether adults may open this request now, as of the last save. */
  readonly ask: SummaryCard['ask'];
  readonly draft: Draft;
  change(change: Partial<Omit<Summary, 'id'>>): void;
  readonly acts: Acts;
};

export function useSummary(child: Child, card: SummaryCard): Composed {
  const { vault } = useHouse();
  const places = usePlaces();
  const { id } = card.summary;
  const [ask, setAsk] = useState(card.ask);
  const [slot] = useState(() => ({ wing: 'record', of: 'summary', id }) as const);
  const draft = useDraft({
    child: child.id,
    slot,
    isKept: true,
    reopen: () => places.go({ at: 'summary', child: child.id, summary: id }),
    save: async () => {
      const saved = await vault.saveSummary(child.id, latest.current);
      if (!saved.ok) return saved;
      setAsk(saved.value.ask);
      return ok(saved.value.savedAt);
    },
  });
  const [summary, setSummary] = useState(() => (draft.found === null ? card.summary : JSON.parse(draft.found) as Summary));
  const latest = useRef(summary);
  const speaking = useSpeaking();

  // Opened and left with nothing in it: no draft to be counted as unfinished.
  useEffect(() => () => {
    if (!isUntouched(latest.current)) return;
    void draft.stop();
    void vault.dropSummary(child.id, id);
  }, []);

  const { type, flush } = draft;
  const changes = useMemo(() => changesOf({ read: () => latest.current, type, show: setSummary, write: (next) => { latest.current = next; } }), [type]);
  const { by, who, alone } = speaking;
  const acts = useMemo(() => ({ ...changes, flush, speaking }), [changes, flush, by, who, alone]);
  return { summary, ask, draft, change: changes.change, acts };
}

type Written = { read(): Summary; write(next: Summary): void; show(next: Summary): void; type(body: string): void };

/** Every change is of what was written last, also where the screen has not been drawn since. */
function changesOf({ read, write, show, type }: Written): Omit<Acts, 'flush' | 'speaking'> & Pick<Composed, 'change'> {
  const change: Composed['change'] = (changed) => {
    const next = { ...read(), ...changed };
    write(next);
    show(next);
    type(JSON.stringify(next));
  };
  const order = (next: (sentences: readonly Sentence[]) => readonly Sentence[]) => change({ sentences: next(read().sentences) });
  return {
    change,
    changeSentence: (id, changed) => order((all) => all.map((each) => (each.id === id ? { ...each, ...changed } : each))),
    add: (section, text = '', from) => {
      const added: Sentence = { id: newSentenceId(), section, text, rendering: '', ...(from !== undefined && { from }) };
      order((all) => withSentence(all, added));
      return added;
    },
    move: (id, by) => order((all) => withMoved(all, id, by)),
    takeOut: (id) => {
      const at = read().sentences.findIndex((each) => each.id === id);
      const sentence = read().sentences[at];
      if (!sentence) return null;
      order((all) => all.toSpliced(at, 1));
      return { sentence, at };
    },
    putBack: ({ sentence, at }) => order((all) => all.toSpliced(at, 0, sentence)),
  };
}
