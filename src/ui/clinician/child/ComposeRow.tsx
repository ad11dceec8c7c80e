import type { Child } from '../../../core/Child.ts';
import { Button } from '../../shared/Button.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { usePageLanguage } from '../usePageLanguage.ts';
import { useWords } from '../useWords.ts';

/** The way to a new summary, with the line of truth of the open half. */
export function ComposeRow({ child }: { child: Child }) {
  const { vault } = useHouse();
  const places = usePlaces();
  const words = useWords('child');
  const act = useAct();
  const language = usePageLanguage();
  const compose = () => act.run(() => vault.newSummary(child.id, language), (summary) => places.go({ at: 'summary', child: child.id, summary: summary.id }));
  return (
    <>
      <ProblemSay problem={act.problem} />
      <Say kind="share" action={<Button onPress={compose} isDisabled={act.isRunning}>{words('compose')}</Button>}>
        <p><b>{words('composeAsk')}</b></p>
        <p>{words('composeHow', { codeName: child.codeName })}</p>
      </Say>
    </>
  );
}
