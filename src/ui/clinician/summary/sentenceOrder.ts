import type { SentenceId } from '../../../core/Id.ts';
import { sections, type Section, type Sentence } from '../../../core/Summary.ts';

/** A new sentence after the last of its own section, else before the first of a later one: a page reads in its usual order. */
export function withSentence(sentences: readonly Sentence[], added: Sentence): readonly Sentence[] {
  const after = sentences.findLastIndex((each) => place(each.section) <= place(added.section));
  return sentences.toSpliced(after + 1, 0, added);
}

/** The sentence one place further up (-1) or down (1). */
export function withMoved(sentences: readonly Sentence[], id: SentenceId, by: -1 | 1): readonly Sentence[] {
  const from = sentences.findIndex((each) => each.id === id);
  const moved = sentences[from];
  const to = from + by;
  if (!moved || to < 0 || to >= sentences.length) return sentences;
  return sentences.toSpliced(from, 1).toSpliced(to, 0, moved);
}

function place(section: Section): number {
  return sections.indexOf(section);
}
