import type { Problem } from '../../core/Problem.ts';
import { Say } from '../shared/Say.tsx';
import { useProblemText } from './useProblemText.ts';

/** A problem in plain words, read aloud at once; nothing while there is none. */
export function ProblemSay(props: { problem: Problem | null }) {
  const text = useProblemText();
  return props.problem && <Say kind="late" spoken="now">{text(props.problem)}</Say>;
}
