import { type RefObject, useRef } from 'react';
import type { ChildAct } from '../../core/Errand.ts';
import type { SoundedStep, Step } from '../../core/Step.ts';
import { type Control, FiveControls } from './FiveControls.tsx';
import { LastScreen } from './LastScreen.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { Onward } from './Onward.tsx';
import { Path } from './Path.tsx';
import { RoomContext } from './RoomContext.ts';
import { screenOf } from './screenOf.ts';
import { ShownScreen } from './ShownScreen.tsx';
import { Sound } from './Sound.tsx';
import { type Telling, useTelling } from './useTelling.ts';
import type { Errand } from './useErrand.ts';
import { useMore } from './useMore.ts';
import { useTabletBack } from './useTabletBack.ts';

type Props = { readonly errand: Errand; readonly step: SoundedStep; readonly rest: () => void };

/** Acts that turn no page, or turn one back. */
const staying: readonly ChildAct['do'][] = ['hearAgain', 'strike', 'restore', 'strikePart', 'restorePart', 'back', 'change'];

export function Room({ errand, step, rest }: Props) {
  const { words, language, direction, hand } = step;
  const over = errand.broken || step.show.type === 'ended';
  const telling = useTelling(step, errand.broken);
  const stepOn = useTabletBack(() => (over || isStart(step) ? rest() : errand.act({ do: 'back' })));
  const scroller = useRef<HTMLElement>(null);
  const act = (did: ChildAct) => {
    if (!staying.includes(did.do)) stepOn();
    errand.act(did);
  };
  return (
    <RoomContext value={{ words, busy: errand.busy, act, hear: telling.hear, hearIn: telling.hearIn }}>
      <div className="child" lang={language} dir={direction} data-turn={errand.turn} data-hand={hand}>
        {over ? <Last errand={errand} step={step} rest={rest} /> : <Inside step={step} telling={telling} act={act} scroller={scroller} />}
      </div>
    </RoomContext>
  );
}

function isStart({ show, stones }: Step): boolean {
  return show.type === 'story' && stones.here === 0 && !show.again;
}

function Inside({ step, telling, act, scroller }: {
  readonly step: Step; readonly telling: Telling; readonly act: (did: ChildAct) => void; readonly scroller: RefObject<HTMLElement | null>;
}) {
  const screen = screenOf(step);
  const more = useMore(scroller, screen);
  const onControl = (control: Control) => {
    if (control === 'hearAgain') telling.again();
    act({ do: control === 'goBack' ? 'back' : control });
  };
  return (
    <>
      <header className={more.above ? 'more' : undefined}>
        {!step.reviewed && <p className="not-reviewed">{step.words.notReviewed}</p>}
        <div className="path">
          <Path words={step.words} stones={step.stones} />
          <Sound step={step} telling={telling} />
        </div>
      </header>
      <ShownScreen key={screen} show={step.show} scroller={scroller} />
      <NothingLeft key={`${screen} left`} show={step.show} />
      <Onward show={step.show} more={more}><FiveControls onControl={onControl} /></Onward>
    </>
  );
}

/** The errand is over, or the tablet failed: only the adult has anything to do here. */
function Last({ errand, step: { words, show }, rest }: Props) {
  const away = { label: words.adultOpens, onTap: rest };
  if (errand.broken || show.type !== 'ended') {
    // An errand laid by an older version has no word for it: then there is one way.
    const label = words.tryAgain as string | undefined;
    const ways = label === undefined ? [away] : [away, { label, onTap: errand.lookAgain }];
    return <LastScreen text={words.broken} picture="tablet-back" quiet={ways} />;
  }
  return <LastScreen text={show.text} below={words.giveBack} picture={show.picture} quiet={[away]} />;
}
