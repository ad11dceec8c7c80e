import type { ChildAct, ErrandPlan } from '../../../src/core/Errand.ts';
import type { Result } from '../../../src/core/Result.ts';
import type { Step } from '../../../src/core/Step.ts';

/** What the page of the model room can be told: the room's own components, without a worker or a disk behind them. */
export type RoomWindow = {
  porterStep?: () => Promise<Result<Step>>;
  porterAct?: (act: ChildAct) => Promise<Result<Step>>;
  readonly room: {
    /** One step as the room shows it; its taps go nowhere. */
    show(step: Step): void;
    /** The tablet when it could not keep what she did. */
    showBroken(step: Step): void;
    /** Shows each step in turn, and gives what is wrong with any of them, led by its name. */
    faultsIn(steps: readonly { readonly name: string; readonly step: Step }[]): readonly string[];
    /** What is wrong with the screen as it stands. */
    faultsNow(): readonly string[];
    /** Has every drawing at hand, so that none is still on its way when a screen is measured. */
    fetchPictures(): Promise<void>;
    /** The tablet at rest. */
    showResting(): void;
    /** A whole room to walk in: the plan served by the rules themselves, in memory. Gives nothing back: look at it. */
    open(plan: ErrandPlan): void;
    /** A room whose porter is elsewhere: behind `porterStep` and `porterAct`, which whoever drives the page has put there. */
    openRemote(): void;
    /** What she did in the room that was opened last. */
    acts(): readonly ChildAct[];
  };
};
