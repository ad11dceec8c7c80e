import { useEffect, useRef, useState } from 'react';
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

/** A summary being composed: saved as it is typed, as the vault last judged it. */
export type Composed = {
  readonly summary: Summary;
  /** Whether adults may open this request now, as of the last save. */
  readonly ask: SummaryCard['ask'];
  readonly draft: Draft;
  change(change: Partial<Omit<Summary, 'id'>>): void;
  changeSentence(id: SentenceId, change: Partial<Omit<Sentence, 'id'>>): void;
  /** from: the number of the entry it was taken from. */
  add(section: Section, text?: string, from?: number): Sentence;
  move(id: SentenceId, by: -1 | 1): void;
  /** Who says a rendering aloud, once it was said. */
  readonly speaking: Speaking;
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

  const change: Composed['change'] = (changed) => {
    latest.current = { ...latest.current, ...changed };
    setSummary(latest.current);
    draft.type(JSON.stringify(latest.current));
  };
  return {
    summary, ask, draft, change, speaking,
    changeSentence: (which, changed) => change({ sentences: latest.current.sentences.map((each) => (each.id === which ? { ...each, ...changed } : each)) }),
    add: (section, text = '', from) => {
      const added: Sentence = { id: newSentenceId(), section, text, rendering: '', ...(from !== undefined && { from }) };
      change({ sentences: withSentence(latest.current.sentences, added) });
      return added;
    },
    move: (which, by) => change({ sentences: withMoved(latest.current.sentences, which, by) }),
  };
}
