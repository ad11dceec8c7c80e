import type { ConsentCard } from '../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../core/Id.ts';
import type { Instant } from '../../../core/Instant.ts';
import { useAnnounce } from '../../shared/Announcer.tsx';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useTellAnyway } from '../TellAnyway.tsx';
import { useAct } from '../useAct.ts';
import { useWhen } from '../useWhen.ts';
import { useWords } from '../useWords.ts';
import { WasSent } from './WasSent.tsx';

type AskAgain = { child: ChildId; card: ConsentCard; isOver: boolean; now: Instant; again: () => void };

/**
 * What was lost, or came after a backup that was put back, may have taken this yes back: she is asked again, and both her answers weigh the same.
 * isOver: it ran out meanwhile. She is asked all the same, for who saw what would tell her that it was not sent.
 */
export function AskAgainCard({ child, card: { face, fate, unsureSince, unsureBy }, isOver, now, again }: AskAgain) {
  const { vault } = useHouse();
  const words = useWords('consent');
  const announce = useAnnounce();
  const when = useWhen();
  const act = useAct();
  const tell = useTellAnyway();
  if (unsureSince === null) return null;
  const { codeName, recipient: { name } } = face;
  const isGone = fate === 'handedOut';
  const isRestored = unsureBy === 'restored';
  const said = (told: string) => () => {
    announce(told);
    again();
  };
  const still = () => act.run(() => vault.yesAskedAgain(child, face.id), said(words(isOver ? 'unsureNoted' : 'unsureDone')));
  const back = () => act.run(
    () => vault.takeBack(child, face.id, 'spoken'),
    said(words(isGone ? 'takeBackGone' : 'takeBackDone')),
    (problem) => tell({ title: words('takeBackUnsure', { codeName }), what: words('takeBackUnsureHow', { codeName }), problem }),
  );
  return (
    <Card title={words('unsureTitle', { codeName })}>
      <Say kind="due" icon="speech">
        <p><b>{words(isRestored ? 'unsureRestored' : 'unsureLost', { codeName, at: when(unsureSince, 'dayAndTime') })}</b></p>
        <p>{isGone ? words('unsureGone', { name }) : words(isOver ? 'unsureOver' : 'unsureHeld')}{!isGone && ` ${words('unsureSentFirst')}`}</p>
      </Say>
      <p>{words('unsureHow')}</p>
      <ProblemSay problem={act.problem} />
      <div className="row wrap">
        <Button size="big" onPress={still} isDisabled={act.isRunning}>{words(isOver && !isGone ? 'unsureNot' : 'unsureStill', { codeName })}</Button>
        <Button size="big" onPress={back} isDisabled={act.isRunning}>{words('unsureBack', { codeName })}</Button>
      </div>
      {!isGone && <WasSent child={child} face={face} now={now} again={again} />}
    </Card>
  );
}
