import type { ChildAct, ErrandPlan } from '../../../src/core/Errand.ts';
import type { Step } from '../../../src/core/Step.ts';

/** What the page of the model room can be told: the room's own components, without a worker or a disk behind them. */
export type RoomWindow = {
  readonly room: {
    /** One step as the room shows it; its taps go nowhere. */
    show(step: Step): void;
    /** The tablet when it could not keep what she did. */
    showBroken(step: Step): void;
    /** The tablet at rest. */
    showResting(): void;
    /** A whole room to walk in: the plan served by the rules themselves, in memory. Gives nothing back: look at it. */
    open(plan: ErrandPlan): void;
    /** What she did in the room that was opened last. */
    acts(): readonly ChildAct[];
  };
};
