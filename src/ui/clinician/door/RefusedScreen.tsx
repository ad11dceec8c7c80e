import type { Problem } from '../../../core/Problem.ts';
import { Button } from '../../shared/Button.tsx';
import { ProblemSay } from '../ProblemSay.tsx';
import { useWords } from '../useWords.ts';
import { DoorPage } from './DoorPage.tsx';

/** This browser cannot keep notes safely: said before a note is written. */
export function RefusedScreen(props: { problem: Problem; openRecipient: () => void }) {
  const words = useWords('door');
  return (
    <DoorPage title={words('refusedTitle')} below={words('refusedBelow')} isRefused>
      <div className="door-column">
        <ProblemSay problem={props.problem} />
        <h2 className="card-title">{words('refusedTry')}</h2>
        <ul className="stack t plain-list" role="list">
          <li>{words('refusedBrowser')}</li>
          <li>{words('refusedInstall')}</li>
        </ul>
        <Button kind="ink" onPress={() => location.reload()}>{words('refusedAgain')}</Button>
        <Button kind="plain" size="small" onPress={props.openRecipient}>{words('package')}</Button>
      </div>
    </DoorPage>
  );
}
