import type { Child } from '../../../src/core/Child.ts';
import type { Doors } from '../page/SiegePage.ts';
import { oneOf } from './draw.ts';
import type { Witness } from './Witness.ts';

/** One start of the browser with the vault open in it. */
export type Scene = {
  readonly doors: Doors;
  readonly witness: Witness;
  /** By code name: those whose adding was acknowledged. */
  readonly children: Map<string, Child>;
};

export function anyone(children: Scene['children']): Child {
  return oneOf([...children.values()]);
}
