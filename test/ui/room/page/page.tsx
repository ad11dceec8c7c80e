// The look first: the order of its layers is the order they come in.
import '../../../../src/ui/shared/styles.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PorterContract } from '../../../../src/bridge/PorterContract.ts';
import { afterAct } from '../../../../src/core/afterAct.ts';
import type { ChildAct, ErrandPlan } from '../../../../src/core/Errand.ts';
import { startOfErrand } from '../../../../src/core/errandState.ts';
import { fail, ok, type Result } from '../../../../src/core/Result.ts';
import type { SoundedStep, Step } from '../../../../src/core/Step.ts';
import { stepOf } from '../../../../src/core/stepOf.ts';
import { pictureNames } from '../../../../src/packs/PictureName.ts';
import { ChildRoom } from '../../../../src/ui/child/ChildRoom.tsx';
import { RestingRoom } from '../../../../src/ui/child/RestingRoom.tsx';
import { Room } from '../../../../src/ui/child/Room.tsx';
import type { RoomWindow } from '../RoomWindow.ts';
import { placesSaidBack, saidBackFaults } from './equality.ts';
import { faultsNow } from './measure.ts';

const place = document.getElementById('app');
if (!place) throw new Error('no place for the room');
const root = createRoot(place);
let shown = 0;
let acts: ChildAct[] = [];
const kept: HTMLImageElement[] = [];

/** Nothing was recorded for it. */
function silent(step: Step): SoundedStep {
  return { ...step, sounds: new Map() };
}

/** A still room: nothing it is told changes it. */
function still(step: Step, broken: boolean): void {
  shown += 1;
  const errand = { step: silent(step), busy: false, broken, turn: 'forward', act: () => undefined, lookAgain: () => undefined } as const;
  flushSync(() => root.render(<Room key={shown} errand={errand} step={errand.step} rest={() => undefined} />));
  for (const moving of document.getAnimations()) moving.finish();
}

function porterOf(plan: ErrandPlan): PorterContract {
  let state = startOfErrand(plan);
  return {
    step: () => Promise.resolve(ok(silent(stepOf(plan, state)))),
    act: (act) => {
      const after = afterAct(plan, state, act);
      if (after === null) return Promise.resolve(fail({ type: 'notNow' }));
      acts.push(act);
      state = after;
      return Promise.resolve(ok(silent(stepOf(plan, state))));
    },
  };
}

/** Over the wire come no sounds. */
function remotePorter(): PorterContract {
  const { porterStep, porterAct } = globalThis as unknown as RoomWindow;
  if (!porterStep || !porterAct) throw new Error('nobody has put a porter there');
  const whole = (answer: Result<Step>): Result<SoundedStep> => (answer.ok ? ok(silent(answer.value)) : answer);
  return { step: async () => whole(await porterStep()), act: async (act) => whole(await porterAct(act)) };
}

function rest(): void {
  root.render(<RestingRoom openDoor={() => undefined} />);
}

const room: RoomWindow['room'] = {
  show: (step) => still(step, false),
  faultsIn: (steps) => {
    const said: Parameters<typeof saidBackFaults>[0][number][] = [];
    const found = steps.flatMap(({ name, step }) => {
      still(step, false);
      // Of who saw what no answer is asked for.
      if (step.show.type === 'saidBack' && step.show.others.length === 4) said.push({ name, places: placesSaidBack() });
      return faultsNow().map((fault) => `${name}: ${fault}`);
    });
    return [...found, ...saidBackFaults(said)];
  },
  faultsNow,
  fetchPictures: async () => {
    for (const name of pictureNames) kept.push(Object.assign(new Image(), { src: new URL(`../../../../src/ui/child/pictures/svg/${name}.svg`, import.meta.url).href }));
    await Promise.all(kept.map((image) => image.decode()));
  },
  showBroken: (step) => still(step, true),
  showResting: rest,
  open: (plan) => {
    shown += 1;
    acts = [];
    root.render(<ChildRoom key={shown} porter={porterOf(plan)} rest={rest} met={() => undefined} />);
  },
  openRemote: () => {
    shown += 1;
    root.render(<ChildRoom key={shown} porter={remotePorter()} rest={rest} met={() => undefined} />);
  },
  acts: () => acts,
};

Object.assign(globalThis, { room });
