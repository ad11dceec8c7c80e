import type { SummaryCard } from '../../../bridge/ChildPage.ts';
import { Say } from '../../shared/Say.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { useProblemText } from '../useProblemText.ts';
import { useWords } from '../useWords.ts';

/** Why the same request cannot be opened now, and when; a child who brings it up lifts that. */
export function AskState(props: { ask: SummaryCard['ask']; codeName: string; sheAsks: boolean; onSheAsks: (is: boolean) => void }) {
  const words = useWords('summary');
  const problemText = useProblemText();
  if (props.ask.ok) return null;
  const { problem } = props.ask;
  return (
    <div className="stack t ask-state">
      <Say kind="due" icon="hourglass">{problem.type === 'reaskNeedsReason' ? words('again') : problemText(problem)}</Say>
      <Switch label={words('sheAsks', { codeName: props.codeName })} note={words('sheAsksNote', { codeName: props.codeName })} isOn={props.sheAsks} onChange={props.onSheAsks} />
    </div>
  );
}
