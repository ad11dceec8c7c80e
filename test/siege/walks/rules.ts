import type { Rule } from './Rule.ts';
import { rulesOfAsking } from './rulesOfAsking.ts';
import { rulesOfRoom } from './rulesOfRoom.ts';
import { rulesOfYes } from './rulesOfYes.ts';

/** Every rule that a walk has to miss when it is off. */
export const rules: readonly Rule[] = [...rulesOfAsking, ...rulesOfRoom, ...rulesOfYes];
