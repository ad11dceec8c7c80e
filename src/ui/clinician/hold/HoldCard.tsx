import { useState } from 'react';
import { stands, type Hold } from '../../../core/Hold.ts';
import type { ChildId } from '../../../core/Id.ts';
import { fail, ok, type Result } from '../../../core/Result.ts';
import { Card } from '../../shared/Card.tsx';
import { Say } from '../../shared/Say.tsx';
import { useHouse } from '../House.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useFocusAtChange } from '../useFocusAtChange.ts';
import { useWords } from '../useWords.ts';
import { HoldForm, type HoldWords } from './HoldForm.tsx';

/** How the hold stands, and the one thing that can be done about it: put it on, or lift it. */
export function HoldCard({ child, first }: { child: ChildId | null; first: Hold | null }) {
  const { vault } = useHouse();
  const words = useWords('hold');
  const act = useAct();
  const [hold, setHold] = useState(first);
  const isOn = stands(hold);
  const title = useFocusAtChange(isOn);
  const set = (given: HoldWords) => act.run(async (): Promise<Result<Hold | null>> => {
    const done = await vault.setHold({ child, on: !isOn, ...given });
    if (!done.ok) return done;
    return child === null ? fromStanding(await vault.standing()) : fromPage(await vault.openChild(child));
  }, setHold);
  return (
    <>
      {isOn && hold && (
        <Say kind="due" icon="anchor">
          <div className="stack t"><b>{words('stands', { at: new Date(hold.set.at) })}</b><p>{words('word', { who: hold.set.saidBy, why: hold.set.why })}</p></div>
        </Say>
      )}
      <Card title={words(isOn ? 'liftTitle' : 'putTitle')} titleRef={title}>
        {isOn && <p>{words('liftHow')}</p>}
        <ProblemSay problem={act.problem} />
        <HoldForm key={String(isOn)} isOn={isOn} onDone={set} />
      </Card>
      {!isOn && hold?.lifted && <LastHold hold={hold} lifted={hold.lifted} />}
    </>
  );
}

function LastHold({ hold, lifted }: { hold: Hold; lifted: Hold['set'] }) {
  const words = useWords('hold');
  return (
    <section className="stack t small soft">
      <p>{words('last', { from: new Date(hold.set.at), to: new Date(lifted.at) })}</p>
      <p><b>{words('lastSet')}</b> {words('word', { who: hold.set.saidBy, why: hold.set.why })}</p>
      <p><b>{words('lastLifted')}</b> {words('word', { who: lifted.saidBy, why: lifted.why })}</p>
    </section>
  );
}

function fromStanding(standing: Result<{ readonly hold: Hold | null }>): Result<Hold | null> {
  return standing.ok ? ok(standing.value.hold) : fail(standing.problem);
}

function fromPage(page: Result<{ readonly holds: { readonly hers: Hold | null } }>): Result<Hold | null> {
  return page.ok ? ok(page.value.holds.hers) : fail(page.problem);
}
